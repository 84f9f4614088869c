import { inOwnProcess } from './in-own-process';
import type { StrengthCosts } from './strength-costs';

async function run() {
  const { jsonParse, strengths, weighed } = await inOwnProcess<StrengthCosts>('strength-costs');
  return [
    { measure: 'JSON.parse', value: jsonParse, unit: 'ms' },
    { measure: 'strengths', value: strengths, unit: 'ms' },
    {
      measure: 'strengths, against JSON.parse',
      value: strengths / jsonParse,
      unit: '×',
      bar: 5,
      ok: strengths <= 5 * jsonParse,
    },
    {
      measure: 'labels by weight, against JSON.parse',
      value: weighed / jsonParse,
      unit: '×',
      bar: 1,
      ok: weighed <= jsonParse,
    },
  ];
}

export const bench = {
  id: 'strength',
  title: 'Strengths, and labels by weight, of a map of 100 000 nodes and 120 000 relations',
  run,
};
