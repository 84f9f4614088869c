import { recommendations } from '#shared/graph/graph';
import { at, rowLength } from '#shared/graph/rows';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { bearingOnRecommendations } from '../bearing';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['idle-evidence'];

export const idleEvidence = defineRule({
  id: 'idle-evidence',
  severity: 'info',
  isWordless: true,
  ...ruleWords['idle-evidence'],
  examples: {
    sound: [
      'E1 supports C1, C1 supports R1',
      'E1 supports R1 as s1, E2 attacks s1, E3 supports s1',
      'E1 supports C1',
      'E1, R1',
    ],
    flagged: { 'E1 supports R1, E2 supports C1, C1 attacks C2': ['E2'] },
  },
  *check({ map, graph }) {
    if (recommendations(graph).length === 0) return;
    const bears = bearingOnRecommendations(graph);
    for (const [place, node] of map.nodes.entries()) {
      if (node.kind !== 'evidence' || at(bears, place) === 1) continue;
      if (rowLength(graph.net.from, place) === 0) continue;
      yield { subject: node.id, witness: [node.id], message: words.idle(quoted(node)) };
    }
  },
});
