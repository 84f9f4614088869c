import { jumpedQuantifier } from '#shared/prose/quantifier-jump';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { quotedStatements } from '../quoted-statements';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['quantifier-jump'];

export const quantifierJump = defineRule({
  id: 'quantifier-jump',
  severity: 'warning',
  ...ruleWords['quantifier-jump'],
  examples: {
    sound: [
      'E1 reads "Nearly all members pay late.", E1 quotes S1 "most members pay late"',
      'E1 reads "All members pay late.", E1 quotes S1 "each member pays late, and some pay nothing"',
    ],
    flagged: {
      'E1 reads "All members pay late.", E1 quotes S1 "most members pay late"': ['E1'],
      'C1 reads "No member pays.", E1 quotes S1 "few members pay", E1 supports C1': ['C1'],
    },
  },
  *check(context) {
    for (const { node, quotes, witness } of quotedStatements(context)) {
      const texts = quotes.map(({ quote }) => quote.exact);
      const jump = jumpedQuantifier(node.text, texts);
      if (jump === undefined) continue;
      const { claimed, said, quote } = jump;
      const message = words.jump(
        quoted(node),
        inQuotes(claimed),
        inQuotes(said),
        inQuotes(texts[quote] ?? ''),
      );
      yield { subject: node.id, witness, message };
    }
  },
});
