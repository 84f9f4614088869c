import type { Anchor } from '#shared/quotes/anchor';
import { describeAnchor } from '#shared/quotes/describe-anchor';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { quotedPassages } from '../quoted-passages';
import { defineRule } from '../rule';

const words = findingWords['altered-quote'];
const said = 'S1 says "It was begun in haste, without a plan, and it failed within 12 months."';

export const alteredQuote = defineRule({
  id: 'altered-quote',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['altered-quote'],
  examples: {
    sound: [
      `${said}, E1 quotes S1 "begun in haste, without a plan"`,
      'S1 says "Well… maybe it failed, they said.", E1 quotes S1 "Well... maybe it failed"',
    ],
    flagged: {
      [`${said}, E1 quotes S1 "begun in haste … it failed within 12 months"`]: ['E1'],
      [`${said}, E1 quotes S1 "it [the programme] failed within 12 months"`]: ['E1'],
      [`${said}, E1 quotes S1 "it failed within 12 months … begun in haste"`]: ['E1'],
    },
  },
  *check(context) {
    for (const { node, anchor, names, witness } of quotedPassages(context, isAltered)) {
      const isBroken = anchor.reason === 'part-missing' || anchor.reason === 'parts-apart';
      yield isBroken
        ? {
            subject: node.id,
            witness,
            severity: 'error',
            message: findingWords.quote(...names, describeAnchor(anchor)),
          }
        : { subject: node.id, witness, message: words.found(...names) };
    }
  },
});

function isAltered({ parts }: Anchor): boolean {
  return parts !== undefined;
}
