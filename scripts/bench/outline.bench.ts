import { inOwnProcess } from './in-own-process';
import type { OutlineCosts } from './outline-costs';

async function run() {
  const { parse, outline } = await inOwnProcess<OutlineCosts>('outline-costs');
  const ratio = outline / parse;
  return [
    { measure: 'parse', value: parse, unit: 'ms' },
    { measure: 'outline', value: outline, unit: 'ms' },
    { measure: 'outline, against parse', value: ratio, unit: '×', bar: 0.3, ok: ratio <= 0.3 },
  ];
}

export const bench = { id: 'outline', title: 'The outline of a map of 10 000 nodes', run };
