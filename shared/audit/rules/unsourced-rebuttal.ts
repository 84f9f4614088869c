import { labelAt } from '#shared/graph/labels';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { wayFrom, waysToRecommendations } from '../ways';

const words = findingWords['unsourced-rebuttal'];

export const unsourcedRebuttal = defineRule({
  id: 'unsourced-rebuttal',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['unsourced-rebuttal'],
  examples: {
    sound: [
      'E1 supports R1, E2 attacks R1 as a1, E3 attacks a1, E3 cites S3',
      'E1 supports R1, E2 attacks R1 as a1, C1 attacks a1, C1 is assumed',
      'E1 supports R1, E2 attacks R1 as a1, C1 attacks a1',
      'E1 supports R1, E2 attacks R1',
    ],
    flagged: {
      'E1 supports R1, E2 attacks R1 as a1, E3 attacks a1 as a2': ['a2'],
      'E1 supports R1, E2 attacks R1, E3 attacks E2 as a2': ['a2'],
      'E1 supports R1, E2 attacks R1, E3 supports C1, C1 attacks E2 as a2': ['a2'],
    },
  },
  *check({ graph, labels, grounded, say }) {
    const ways = waysToRecommendations(graph);
    const { map, net } = graph;
    for (const [index, { id, kind, premises, target }] of map.relations.entries()) {
      const place = net.nodeCount + index;
      if (kind !== 'attack' || grounded.hasAt(place) || labelAt(labels, place) !== 'IN') continue;
      const way = wayFrom(ways, place, 'helping');
      if (way.length === 0) continue;
      const unsourced = premises.filter((premise) => !grounded.has(premise));
      const names = [nameWords.several(unsourced.map(say)), say(target)] as const;
      yield { subject: id, witness: [...unsourced, ...way], message: words.unsourced(...names) };
    }
  },
});
