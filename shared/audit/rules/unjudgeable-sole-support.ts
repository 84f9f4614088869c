import { restingOn } from '#shared/graph/cone';
import { supportsOf } from '#shared/graph/graph';
import { at } from '#shared/graph/rows';
import { isAssumed } from '#shared/graph/standing';
import type { MapNode } from '#shared/model/map-node';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { bearingOnRecommendations } from '../bearing';
import { isUnjudgeable } from '../grades';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['unjudgeable-sole-support'];

export const unjudgeableSoleSupport = defineRule({
  id: 'unjudgeable-sole-support',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['unjudgeable-sole-support'],
  examples: {
    sound: [
      'E1 cites S1, E1 is graded F6, E1 supports C1, E2 cites S2, E2 is graded D4, E2 supports C1, C1 supports R1',
      'E1 cites S1, E1 is graded F6, E1 supports C1',
      'E1 is graded F6, E1 + C2 supports C1, C2 is assumed, C1 supports R1',
    ],
    flagged: {
      'E1 is graded B6, E2 is graded F2, E1 supports C1, E2 supports C1, C1 supports R1': ['C1'],
      'E1 is graded F6, E1 supports R1': ['R1'],
    },
  },
  *check({ map, graph, say }) {
    if (!map.nodes.some(isOpen)) return;
    const bears = bearingOnRecommendations(graph);
    const others = map.nodes.filter((node) => isAssumed(node) || (node.kind === 'evidence' && !isOpen(node)));
    const heldOtherwise = restingOn(
      graph,
      others.map(({ id }) => id),
    );
    for (const [place, node] of map.nodes.entries()) {
      const { id, kind } = node;
      if (kind === 'evidence' || heldOtherwise.has(id) || at(bears, place) === 0) continue;
      const premises = [...new Set(supportsOf(graph, id).flatMap((support) => support.premises))];
      const open = premises.filter((premise) => isOpen(graph.node(premise)));
      if (open.length === 0) continue;
      const message = words.only(quoted(node), nameWords.several(open.map(say)));
      yield { subject: id, witness: [id, ...open], message };
    }
  },
});

function isOpen(node: MapNode | undefined): boolean {
  return node?.grade !== undefined && isUnjudgeable(node.grade);
}
