import type { FindCosts } from './find-costs';
import { inOwnProcess } from './in-own-process';

async function run() {
  const { jsonParse, ...costs } = await inOwnProcess<FindCosts>('find-costs');
  const against = (measure: string, cost: number, bar: number) => {
    const value = cost / jsonParse;
    return { measure, value, unit: '×', bar, ok: value <= bar };
  };
  return [
    { measure: 'JSON.parse of the map', value: jsonParse, unit: 'ms' },
    against('two words', costs.words, 0.5),
    against('two words, after an edit', costs.wordsAfterEdit, 1),
    against('three fields', costs.fields, 0.5),
    against('the steps between the hits', costs.lit, 1),
    against('the chain of a conclusion', costs.chain, 1.5),
    against('what 50 collapsed branches hide', costs.folds, 1),
  ];
}

export const bench = {
  id: 'find',
  title: 'Searching a map of 10 000 nodes and 12 000 relations, against reading its JSON',
  run,
};
