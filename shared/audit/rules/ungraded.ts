import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { evidenceForRecommendations } from '../bearing';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords.ungraded;

export const ungraded = defineRule({
  id: 'ungraded',
  severity: 'warning',
  isWordless: true,
  ...ruleWords.ungraded,
  examples: {
    sound: ['E1 cites S1, E1 is graded F6, E1 supports R1', 'E1 cites S1, E1 supports C1', 'E1 supports R1'],
    flagged: { 'E1 cites S1, E1 supports C1, C1 supports R1, E2 cites S1, E2 attacks C1': ['E1', 'E2'] },
  },
  *check({ graph }) {
    for (const node of evidenceForRecommendations(graph)) {
      const { id, grade, citations = [] } = node;
      if (grade !== undefined || citations.length === 0) continue;
      yield { subject: id, witness: [id], message: words.none(quoted(node)) };
    }
  },
});
