import { type Graph, oncePerFrame } from '#shared/graph/graph';
import type { Grounded } from '#shared/graph/grounded';
import { at, itemsOf, rowOf } from '#shared/graph/rows';
import { oncePer } from '#shared/model/once-per';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { waysUpFrom } from '../ways-up';
import { quoted } from '../words';

const words = findingWords['rec-partial-chain'];

export const recPartialChain = defineRule({
  id: 'rec-partial-chain',
  severity: 'error',
  isWordless: true,
  ...ruleWords['rec-partial-chain'],
  examples: {
    sound: [
      'E1 cites S1, E1 supports C1, C1 supports R1',
      'E1 supports R1',
      'E1 cites S1, E1 supports R1, C1 attacks R1',
    ],
    flagged: {
      'E1 cites S1, E1 supports R1, E2 supports R1': ['R1'],
      'E1 cites S1, E1 supports C1, C2 supports C1, C1 supports R1': ['R1'],
      'E1 cites S1, E1 supports R1, E1 + C1 supports R1, E1 supports R2': ['R1'],
    },
  },
  *check({ graph, grounded, say }) {
    const { map, net } = graph;
    for (const [place, node] of map.nodes.entries()) {
      if (node.kind !== 'recommendation' || !grounded.hasAt(place)) continue;
      const ways = waysUpFromGaps(graph)(grounded);
      const witness = ways.to(place);
      const [gap] = witness;
      if (gap === undefined) continue;
      const lines = itemsOf(net.into, place).filter((relation) => at(net.attacks, relation) === 0);
      const whole = lines.filter((relation) => !ways.isOver(relation));
      yield {
        subject: node.id,
        witness,
        message: words.gap(quoted(node), say(gap), { whole: whole.length, lines: lines.length }),
      };
    }
  },
});

const waysUpFromGaps = oncePerFrame((frame) =>
  oncePer((grounded: Grounded) => waysUpFrom(frame, gapsIn(frame, grounded))),
);

/** Places of the nodes without a complete chain that support something. */
function gapsIn({ map, net }: Graph, grounded: Grounded): readonly number[] {
  return map.nodes.flatMap((_, place) =>
    !grounded.hasAt(place) && rowOf(net.from, place).some((relation) => at(net.attacks, relation) === 0)
      ? [place]
      : [],
  );
}
