import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['evidence-no-source'];

export const evidenceNoSource = defineRule({
  id: 'evidence-no-source',
  severity: 'error',
  isWordless: true,
  ...ruleWords['evidence-no-source'],
  examples: {
    sound: ['E1 cites S1', 'E1 cites S1, E1 supports C1'],
    flagged: { 'E1 supports C1': ['E1'], 'E1 cites S1, E1 + E2 supports C1': ['E2'] },
  },
  *check({ map }) {
    for (const node of map.nodes) {
      if (node.kind !== 'evidence' || (node.citations ?? []).length > 0) continue;
      yield {
        subject: node.id,
        witness: [node.id],
        message: words.nothing(quoted(node)),
      };
    }
  },
});
