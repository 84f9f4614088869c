import { recommendations } from '#shared/graph/graph';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { gapsOf } from '../gaps';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['rec-no-chain'];

export const recNoChain = defineRule({
  id: 'rec-no-chain',
  severity: 'blocker',
  isWordless: true,
  ...ruleWords['rec-no-chain'],
  examples: {
    sound: [
      'E1 cites S1, E1 supports R1',
      'E1 cites S1, E1 supports C1, C1 + C2 supports R1, C2 is assumed',
      'E1 cites S1, E1 supports R1, C1 supports R1',
    ],
    flagged: {
      R1: ['R1'],
      'E1 supports R1': ['R1'],
      'E1 cites S1, E1 + E2 supports C1, C1 supports R1': ['R1'],
      'C1 supports C2, C2 supports C1, C1 supports R1, E1 cites S1, E1 supports R2': ['R1'],
    },
  },
  *check({ graph, grounded, say }) {
    const incomplete = recommendations(graph).filter(({ id }) => !grounded.has(id));
    if (incomplete.length === 0) return;
    const gapsBeneath = gapsOf(graph, grounded);
    for (const recommendation of incomplete) {
      const { id } = recommendation;
      const gaps = gapsBeneath(id);
      const nothing = gaps.length === 1 && gaps[0] === id;
      yield {
        subject: id,
        witness: gaps,
        message: nothing
          ? words.nothing(quoted(recommendation))
          : words.breaksOff(quoted(recommendation), nameWords.several(gaps.map(say))),
      };
    }
  },
});
