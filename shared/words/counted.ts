import { catalogue } from './catalogue';
import { list, plural } from './numbers';

/** Things of a map as people count them inside a sentence. */
export const countedWords = catalogue({
  claim: (count: number) => plural(count, 'claim'),
  evidence: (count: number) => plural(count, 'evidence', 'evidence'),
  recommendation: (count: number) => plural(count, 'recommendation'),
  support: (count: number) => plural(count, 'support'),
  attack: (count: number) => plural(count, 'objection'),
  nodes: (count: number) => plural(count, 'node'),
  relations: (count: number) => plural(count, 'relation'),
  positions: (count: number) => (count === 1 ? 'position' : plural(count, 'position')),
  /** Of counts such as these: "2 claims, 1 evidence and 3 supports". */
  together: (counts: readonly string[]) => (counts.length === 0 ? 'nothing' : list(counts)),
});
