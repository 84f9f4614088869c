import type { Bench } from './bench';
import type { CutSetsCosts } from './cut-sets-costs';
import { inOwnProcess } from './in-own-process';

async function run() {
  const { slowest, growth } = await inOwnProcess<CutSetsCosts>('cut-sets-costs');
  return [
    ...Object.entries(slowest).map(([by, { shape, time }]) => ({
      measure: `200 leaves, cuts of up to 3 by ${by}: slowest shape (${shape})`,
      value: time,
      unit: 'ms',
      bar: 2000,
      ok: time <= 2000,
    })),
    ...growth.flatMap(({ nodes, parse, ledger, single, steps }) => [
      { measure: `${nodes} nodes: books, against JSON.parse`, value: ledger / parse, unit: '×' },
      {
        measure: `${nodes} nodes: single points of all recommendations, against JSON.parse`,
        value: single / parse,
        unit: '×',
        ...(nodes === 100_000 && { bar: 2, ok: single / parse <= 2 }),
      },
      {
        measure: `${nodes} nodes: steps that no other can replace, against JSON.parse`,
        value: steps / parse,
        unit: '×',
        ...(nodes === 100_000 && { bar: 2, ok: steps / parse <= 2 }),
      },
    ]),
  ];
}

export const bench: Bench = {
  id: 'cut-sets',
  title: 'Critical evidence: cut sets and single points of failure',
  run,
};
