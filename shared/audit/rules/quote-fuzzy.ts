import type { Anchor } from '#shared/quotes/anchor';
import { describeAnchor } from '#shared/quotes/describe-anchor';
import { reviewOf } from '#shared/review/review-of';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { quotedPassages } from '../quoted-passages';
import { defineRule } from '../rule';

export const quoteFuzzy = defineRule({
  id: 'quote-fuzzy',
  severity: 'warning',
  ...ruleWords['quote-fuzzy'],
  examples: {
    sound: [
      'S1 says "In 2014 some 109 ships called there.", E1 quotes S1 "In 2014 |some 109 ships called| there."',
      'S1 says "In 2014 some 109 boats called there.", E1 quotes S1 "In 2014 |some 109 ships called| there." confirmed',
    ],
    flagged: {
      'S1 says "In 2014 some 109 boats called there.", E1 quotes S1 "In 2014 |some 109 ships called| there."':
        ['E1'],
      'S1 says "In 2014 some 190 ships called there.", E1 quotes S1 "In 2014 |some 109 ships called| there."':
        ['E1'],
      'S1 says "They were unable to pay their dues.", E1 quotes S1 "able to pay their dues"': ['E1'],
    },
  },
  *check(context) {
    const isFuzzy = ({ status }: Anchor) => status === 'fuzzy';
    for (const { node, citation, anchor, names, witness } of quotedPassages(context, isFuzzy)) {
      if (reviewOf(context.map, node, citation) === 'holds') continue;
      yield { subject: node.id, witness, message: findingWords.quote(...names, describeAnchor(anchor)) };
    }
  },
});
