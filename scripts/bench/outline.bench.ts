import { inOwnProcess } from './in-own-process';
import type { OutlineCosts } from './outline-costs';

async function run() {
  const { jsonParse, outline } = await inOwnProcess<OutlineCosts>('outline-costs');
  const ratio = outline / jsonParse;
  return [
    { measure: 'JSON.parse', value: jsonParse, unit: 'ms' },
    { measure: 'outline', value: outline, unit: 'ms' },
    { measure: 'outline, against JSON.parse', value: ratio, unit: '×', bar: 0.9, ok: ratio <= 0.9 },
  ];
}

export const bench = { id: 'outline', title: 'The outline of a map of 10 000 nodes', run };
