import type { Bench } from './bench';
import type { ImportCosts } from './import-costs';
import { inOwnProcess } from './in-own-process';

/** Our own file takes about a second, on a machine that does nothing else. */
const mostToOurs = 6;

async function run() {
  const { discussion, microtexts, large } = await inOwnProcess<ImportCosts>('import-costs');
  const ours = large[0]?.milliseconds ?? Number.NaN;
  return [
    bounded('a discussion of 2 000 claims, with places', discussion, 2000),
    bounded('112 microtexts as one map, with places', microtexts, 2000),
    ...large.map(({ label, milliseconds }) => ({
      measure: `${label}: 50 000 statements and their steps, to our own file of them`,
      value: milliseconds / ours,
      unit: '×',
      bar: mostToOurs,
      ok: milliseconds / ours <= mostToOurs,
    })),
  ];
}

function bounded(measure: string, value: number, bar: number) {
  return { measure, value, unit: 'ms', bar, ok: value <= bar };
}

export const bench: Bench = { id: 'import', title: 'From the files of other programs to a map', run };
