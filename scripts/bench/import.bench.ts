import type { Bench } from './bench';
import type { ImportCosts } from './import-costs';
import { inOwnProcess } from './in-own-process';

async function run() {
  const { discussion, microtexts, large } = await inOwnProcess<ImportCosts>('import-costs');
  return [
    bounded('a discussion of 2 000 claims, with places', discussion),
    bounded('112 microtexts as one map, with places', microtexts),
    { measure: '20 000 statements of AIF, with places', value: large, unit: 'ms' },
  ];
}

function bounded(measure: string, value: number) {
  return { measure, value, unit: 'ms', bar: 2000, ok: value <= 2000 };
}

export const bench: Bench = { id: 'import', title: 'From the files of other programs to a map', run };
