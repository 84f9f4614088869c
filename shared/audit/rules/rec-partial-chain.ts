import { type Graph, oncePerFrame, recommendations, supportsOf } from '#shared/graph/graph';
import { at, rowOf } from '#shared/graph/rows';
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
    const complete = recommendations(graph).filter(({ id }) => grounded.has(id));
    if (complete.length === 0) return;
    const wayUp = waysUpFromGaps(graph)(grounded);
    for (const recommendation of complete) {
      const witness = wayUp(recommendation.id);
      const [gap] = witness;
      if (gap === undefined) continue;
      const lines = supportsOf(graph, recommendation.id);
      const whole = lines.filter(({ id }) => wayUp(id).length === 0);
      yield {
        subject: recommendation.id,
        witness,
        message: words.gap(quoted(recommendation), say(gap), { whole: whole.length, lines: lines.length }),
      };
    }
  },
});

const waysUpFromGaps = oncePerFrame((frame) =>
  oncePer((grounded: ReadonlySet<string>) => waysUpFrom(frame, gapsIn(frame, grounded))),
);

/** Places of the nodes without a complete chain that support something. */
function gapsIn({ map, net }: Graph, grounded: ReadonlySet<string>): readonly number[] {
  return map.nodes.flatMap(({ id }, place) =>
    !grounded.has(id) && rowOf(net.from, place).some((relation) => at(net.attacks, relation) === 0)
      ? [place]
      : [],
  );
}
