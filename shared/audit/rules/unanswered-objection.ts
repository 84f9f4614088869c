import { labelAt } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { wayFrom, waysToRecommendations } from '../ways';

const words = findingWords['unanswered-objection'];

export const unansweredObjection = defineRule({
  id: 'unanswered-objection',
  severity: 'error',
  isWordless: true,
  ...ruleWords['unanswered-objection'],
  examples: {
    sound: [
      'E1 supports C1, C1 supports R1, E2 attacks C1 as a1, E3 attacks a1',
      'E1 supports R1, C1 is assumed, C1 attacks R1, E2 attacks C1',
      'E1 attacks C1, E2 supports R1',
      'E1 supports R1 as s1, E2 attacks R1, s1 weighs 0.9, R1 needs preponderance',
    ],
    flagged: {
      'E1 supports R1, E2 attacks R1 as a1': ['a1'],
      'E1 supports C1 as s1, C1 supports R1, E2 attacks s1 as a1': ['a1'],
      'E1 supports R1, E2 attacks R1 as a1, E3 attacks E2, E4 attacks E3 as a3': ['a1', 'a3'],
      'E1 supports R1, E2 attacks R1 as a1, E3 attacks E2 as a2, E2 attacks E3 as a3': ['a1', 'a3'],
    },
  },
  *check({ graph, labels, say }) {
    const ways = waysToRecommendations(graph);
    const { map, net } = graph;
    for (const [index, { id, kind, premises, target }] of map.relations.entries()) {
      if (kind !== 'attack') continue;
      const place = net.nodeCount + index;
      const standing = labelAt(labels, place);
      // What holds all the same outweighs it, by its standard of proof.
      const isMet = standing === 'OUT' || labelAt(labels, at(net.targets, place)) === 'IN';
      const way = isMet ? [] : wayFrom(ways, place, 'hurting');
      if (way.length === 0) continue;
      const ends = [nameWords.several(premises.map(say)), say(target)] as const;
      const finding = { subject: id, witness: [...premises, ...way] };
      yield standing === 'IN'
        ? { ...finding, message: words.stands(...ends) }
        : { ...finding, message: words.unsettled(...ends), severity: 'warning' };
    }
  },
});
