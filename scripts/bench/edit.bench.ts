import type { EditCosts } from './edit-costs';
import { inOwnProcess } from './in-own-process';

async function run() {
  const { parse, ...edits } = await inOwnProcess<EditCosts>('edit-costs');
  return [
    { measure: 'parse', value: parse, unit: 'ms' },
    ...Object.entries(edits).map(([name, cost]) => {
      const ratio = cost / parse;
      return { measure: `${name}, against parse`, value: ratio, unit: '×', bar: 0.05, ok: ratio <= 0.05 };
    }),
  ];
}

export const bench = { id: 'edit', title: 'One edit with its undo record on a map of 10 000 nodes', run };
