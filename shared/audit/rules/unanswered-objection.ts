import { label } from '#shared/graph/labels';
import { defineRule } from '../rule';
import { wayFrom, waysToRecommendations } from '../ways';
import { listed } from '../words';

export const unansweredObjection = defineRule({
  id: 'unanswered-objection',
  severity: 'error',
  title: 'Unanswered objection',
  why: 'A recommendation that passes over a standing objection will be met with it by the first critical reader.',
  definition:
    'An attack on something that a recommendation needs (a node or a relation of its support, or an answer to an earlier objection) whose label is IN; a warning where its label is UNDEC. Attacks on objections are answers and are not flagged. The witness is the way from the premises of the attack to the nearest recommendation.',
  examples: {
    sound: [
      'E1 supports C1, C1 supports R1, E2 attacks C1 as a1, E3 attacks a1',
      'E1 supports R1, C1 is assumed, C1 attacks R1, E2 attacks C1',
      'E1 attacks C1, E2 supports R1',
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
    for (const { id, kind, premises, target } of graph.map.relations) {
      if (kind !== 'attack') continue;
      const standing = label(labels, id);
      const way = standing === 'OUT' ? [] : wayFrom(ways, id, 'hurting');
      if (way.length === 0) continue;
      const objection = `the objection from ${listed(premises.map(say))} to ${say(target)}`;
      const finding = { subject: id, witness: [...premises, ...way] };
      yield standing === 'IN'
        ? { ...finding, message: `Nothing answers ${objection}: answer it, or change what it hits.` }
        : {
            ...finding,
            message: `It is not settled whether ${objection} stands: settle it with an answer.`,
            severity: 'warning',
          };
    }
  },
});
