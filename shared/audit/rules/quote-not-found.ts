import type { Anchor } from '#shared/quotes/anchor';
import { describeAnchor } from '#shared/quotes/describe-anchor';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { quotedPassages } from '../quoted-passages';
import { defineRule } from '../rule';

export const quoteNotFound = defineRule({
  id: 'quote-not-found',
  severity: 'error',
  isWordless: true,
  ...ruleWords['quote-not-found'],
  examples: {
    sound: [
      'S1 says "In 2014 some 109 ships called there.", E1 quotes S1 "some 109 ships called"',
      'E1 quotes S1 "some 109 ships called"',
    ],
    flagged: {
      'S1 says "In 2014 some 109 ships called there.", E1 quotes S1 "nobody ever called there"': ['E1'],
      'S1 says "In 2014 some 109 ships called there.", E1 quotes S1 "some 190 ships called"': ['E1'],
      'S1 says "In 2014 some 109 ships called there.", C1 quotes S1 ""': ['C1'],
    },
  },
  *check(context) {
    const isLost = ({ status }: Anchor) => status === 'orphaned';
    for (const { node, anchor, names, witness } of quotedPassages(context, isLost))
      yield { subject: node.id, witness, message: findingWords.quote(...names, describeAnchor(anchor)) };
  },
});
