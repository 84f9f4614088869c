import type { Anchor } from '#shared/quotes/anchor';
import { describeAnchor } from '#shared/quotes/describe-anchor';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { quotedPassages } from '../quoted-passages';
import { defineRule } from '../rule';

export const quoteAmbiguous = defineRule({
  id: 'quote-ambiguous',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['quote-ambiguous'],
  examples: {
    sound: [
      'S1 says "The crane broke down. Later the crane broke down again.", E1 quotes S1 "crane broke down again"',
      'S1 says "First the crane broke down. Then the crane broke down.", E1 quotes S1 "Then |the crane broke down|."',
    ],
    flagged: {
      'S1 says "First the crane broke down. Then the crane broke down.", E1 quotes S1 "the crane broke down"':
        ['E1'],
      'S1 says "First the crane broke down.", E1 quotes S1 "crane"': ['E1'],
    },
  },
  *check(context) {
    const isAmbiguous = ({ status }: Anchor) => status === 'ambiguous';
    for (const { node, anchor, names, witness } of quotedPassages(context, isAmbiguous))
      yield { subject: node.id, witness, message: findingWords.quote(...names, describeAnchor(anchor)) };
  },
});
