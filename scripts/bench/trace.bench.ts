import { inOwnProcess } from './in-own-process';
import type { TraceCosts } from './trace-costs';

async function run() {
  const { parse, trace, paths } = await inOwnProcess<TraceCosts>('trace-costs');
  const ratio = trace / parse;
  return [
    { measure: 'parse', value: parse, unit: 'ms' },
    { measure: 'trace', value: trace, unit: 'ms' },
    { measure: 'the first thousand paths', value: paths, unit: 'ms' },
    { measure: 'trace, against parse', value: ratio, unit: '×', bar: 2, ok: ratio <= 2 },
  ];
}

export const bench = { id: 'trace', title: 'The longest trace in a map of 10 000 nodes', run };
