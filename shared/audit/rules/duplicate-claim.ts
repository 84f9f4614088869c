import type { MapNode } from '#shared/model/map-node';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { alikeStatements } from '../alike';
import { pause } from '../pause';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['duplicate-claim'];

export const duplicateClaim = defineRule({
  id: 'duplicate-claim',
  severity: 'warning',
  ...ruleWords['duplicate-claim'],
  numbers: { alike: { title: words.numbers.alike, usual: 85, min: 50, max: 100 } },
  examples: {
    sound: [
      'C1 reads "Trade fell.", C2 reads "Rents rose."',
      'C1 reads "Trade fell by 3 %.", C2 reads "Trade fell by 5 %."',
      'C1 reads "The members of the union did report.", C2 reads "The members of the union did not report."',
      'E1 reads "Trade fell.", E2 reads "Trade fell.", E1 cites S1, E2 cites S2',
    ],
    flagged: {
      'C1 reads "Trade fell.", C2 reads "trade fell"': ['C2'],
      'C1 reads "Trade with the members of the union fell after tariffs rose.", C2 reads "Trade with members of the union fell after tariffs rose."':
        ['C2'],
      'E1 reads "Trade fell.", E2 reads "Trade fell.", E1 cites S1, E2 cites S1': ['E2'],
    },
  },
  *check({ map }, number) {
    for (const found of alikeStatements(map.nodes, number('alike') / 100, mayBeOne)) {
      if (found === pause) {
        yield pause;
        continue;
      }
      const { first, second, isSame } = found;
      yield {
        subject: second.id,
        witness: [first.id, second.id],
        message: isSame ? words.same(quoted(second)) : words.near(quoted(first), quoted(second)),
      };
    }
  },
});

/** Two sources that say the same are two pieces of evidence, in the same words or not. */
function mayBeOne(first: MapNode, second: MapNode): boolean {
  if (first.kind !== 'evidence' || second.kind !== 'evidence') return true;
  const [one, two] = [first, second].map(
    ({ citations = [] }) => new Set(citations.map(({ source }) => source)),
  );
  if (one === undefined || two === undefined || one.size === 0 || two.size === 0) return true;
  return [...one].some((source) => two.has(source));
}
