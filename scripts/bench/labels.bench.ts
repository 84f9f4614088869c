import { inOwnProcess } from './in-own-process';
import type { LabelsCosts } from './labels-costs';

async function run() {
  const { jsonParse, index, labels, circles } = await inOwnProcess<LabelsCosts>('labels-costs');
  const all = (index + labels + circles) / jsonParse;
  return [
    { measure: 'JSON.parse', value: jsonParse, unit: 'ms' },
    { measure: 'index', value: index, unit: 'ms' },
    { measure: 'labels', value: labels, unit: 'ms' },
    { measure: 'circles of support', value: circles, unit: 'ms' },
    { measure: 'all three, against JSON.parse', value: all, unit: '×', bar: 1, ok: all <= 1 },
  ];
}

export const bench = {
  id: 'labels',
  title: 'Labels and circles of a map of 100 000 nodes and 120 000 relations',
  run,
};
