import type { Bearing } from './plain-outline/label';
import { bearingWords } from './plain-outline/notation';

// What people write beside an arrow. English is read everywhere, as in outlines.
const support: Bearing = { kind: 'support', onStep: false };
const attack: Bearing = { kind: 'attack', onStep: false };

const more: ReadonlyMap<string, Bearing> = new Map([
  ...['+', 'for', 'because', 'therefore', 'so', 'hence', 'implies', 'in favour', 'in favor', 'premise'].map(
    (word) => [word, support] as const,
  ),
  ...['-', '−', 'against', 'attack', 'attacks', 'objects', 'objects to', 'rebuts', 'rebuttal'].map(
    (word) => [word, attack] as const,
  ),
  ...['refutes', 'contradicts', 'opposes', 'defeats', 'conflicts with'].map(
    (word) => [word, attack] as const,
  ),
  ['undercuts', { kind: 'attack', onStep: true }],
  ['backs', { kind: 'support', onStep: true }],
]);

/** How a word or sign says that something bears on something else; nothing where it says something else. */
export function bearingOfWord(text: string): Bearing | undefined {
  const word = text.trim().toLowerCase().replace(/:$/, '');
  return bearingWords.get(word) ?? more.get(word);
}
