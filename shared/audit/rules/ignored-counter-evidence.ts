import { attacksOn, type Graph } from '#shared/graph/graph';
import { label } from '#shared/graph/labels';
import type { Relation } from '#shared/model/relation';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['ignored-counter-evidence'];

export const ignoredCounterEvidence = defineRule({
  id: 'ignored-counter-evidence',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['ignored-counter-evidence'],
  examples: {
    sound: [
      'E1 attacks C1',
      'E1 attacks C1, C1 has confidence low',
      'C2 attacks C1, C1 has confidence high',
      'E1 attacks C1 as a1, E2 attacks a1, C1 has confidence high',
      'E1 attacks C1, E2 attacks E1, C1 has confidence high',
      'E1 attacks C1, E1 is defeated, C1 has confidence high',
    ],
    flagged: {
      'E1 attacks C1, C1 has confidence moderate': ['C1'],
      'E1 + C2 attacks R1, C2 is assumed, R1 has confidence high': ['R1'],
      'E1 attacks C1 as a1, E2 supports a1, E3 attacks C1, C1 has confidence high': ['C1'],
    },
  },
  *check({ graph, labels, say }) {
    for (const node of graph.map.nodes) {
      const { id, kind, confidence = 'low' } = node;
      if (kind === 'evidence' || confidence === 'low') continue;
      const ignored = attacksOn(graph, id).filter(
        (attack) =>
          isByEvidence(graph, attack) && label(labels, attack.id) !== 'OUT' && !isAnswered(graph, attack),
      );
      if (ignored.length === 0) continue;
      const evidence = [...new Set(ignored.flatMap(({ premises }) => premises))];
      yield {
        subject: id,
        witness: [...evidence, ...ignored.map((attack) => attack.id), id],
        message: words.ignored(quoted(node), nameWords.several(evidence.map(say)), confidence),
      };
    }
  },
});

function isByEvidence(graph: Graph, { premises }: Relation): boolean {
  return premises.some((premise) => graph.node(premise)?.kind === 'evidence');
}

/** Whether anything is said against it at all; what comes of the answer is for other rules. */
function isAnswered(graph: Graph, { id, premises }: Relation): boolean {
  return [id, ...premises].some((each) => attacksOn(graph, each).length > 0);
}
