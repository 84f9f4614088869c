import type { Graph } from '#shared/graph/graph';
import type { Relation } from '#shared/model/relation';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';

const words = findingWords['bad-connection'];

export const badConnection = defineRule({
  id: 'bad-connection',
  severity: 'error',
  ...ruleWords['bad-connection'],
  examples: {
    sound: [
      'E1 supports C1 as s1, E2 attacks E1, C2 attacks s1, E3 supports s1',
      'R1 supports R2, R3 attacks R2, C1 attacks R3',
    ],
    flagged: {
      'E1 supports E2 as s1': ['s1'],
      'R1 supports C1 as s1': ['s1'],
      'R1 + C1 supports C2 as s1, R1 attacks s1 as a1, R1 attacks E1 as a2': ['a1', 'a2', 's1'],
    },
  },
  *check({ graph, say }) {
    for (const relation of graph.map.relations) {
      const { id, premises, target } = relation;
      const advice = adviceAmong(graph, relation);
      if (isSupportOfEvidence(graph, relation)) {
        yield { subject: id, witness: [...premises, id, target], message: words.evidence(say(target)) };
      } else if (advice !== undefined) {
        yield {
          subject: id,
          witness: [advice, id, target],
          message: words.recommendation(say(advice), say(target)),
        };
      }
    }
  },
});

function isSupportOfEvidence(graph: Graph, { kind, target }: Relation): boolean {
  return kind === 'support' && graph.node(target)?.kind === 'evidence';
}

/** What ought to be done says nothing of what is: a recommendation bears on other recommendations only. */
function adviceAmong(graph: Graph, { premises, target }: Relation): string | undefined {
  if (graph.node(target)?.kind === 'recommendation') return undefined;
  return premises.find((premise) => graph.node(premise)?.kind === 'recommendation');
}
