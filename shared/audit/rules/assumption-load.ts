import { recommendations } from '#shared/graph/graph';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { assumptionsBeneath } from '../assumptions';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['assumption-load'];

export const assumptionLoad = defineRule({
  id: 'assumption-load',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['assumption-load'],
  examples: {
    sound: [
      'E1 cites S1, E1 supports R1',
      'E1 cites S1, C1 is assumed, C1 supports R1, E1 supports R1',
      'E1 cites S1, C1 is assumed, E1 supports C1, C1 supports R1',
      'E1 cites S1, C1 is assumed, C1 is tagged goal, E1 + C1 supports R1',
      'C1 is axiomatic, C1 supports R1',
      'C1 is assumed, C1 + C2 supports R1',
    ],
    flagged: {
      'C1 is assumed, C1 supports R1': ['R1'],
      'E1 cites S1, C1 is assumed, E1 + C1 supports C2, C2 supports R1': ['R1'],
      'C1 is assumed, C1 supports R1, C2 is assumed, C2 supports R1': ['R1'],
      'R1 is assumed': ['R1'],
    },
  },
  *check({ graph, quotes, say }) {
    const assumed = assumptionsBeneath(graph, quotes.orphans);
    for (const recommendation of recommendations(graph)) {
      const { id } = recommendation;
      const witness = assumed(id);
      if (witness.length === 0) continue;
      const message =
        witness[0] === id
          ? words.itself(quoted(recommendation))
          : words.hangs(quoted(recommendation), nameWords.several(witness.map(say)));
      yield { subject: id, witness, message };
    }
  },
});
