import { oncePer } from '#shared/model/once-per';
import { jumpedQuantifier } from '#shared/prose/quantifier-jump';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isPauseDue, pause } from '../pause';
import { type QuotedStatement, quotedStatements } from '../quoted-statements';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['quantifier-jump'];

const jumpIn = oncePer(({ node, quotes }: QuotedStatement) =>
  jumpedQuantifier(
    node.text,
    quotes.map(({ quote }) => quote.exact),
  ),
);

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
    const statements = yield* quotedStatements(context);
    for (const [place, statement] of statements.entries()) {
      if (isPauseDue(place)) yield pause;
      const jump = jumpIn(statement);
      if (jump === undefined) continue;
      const { claimed, said, quote } = jump;
      const { node, quotes, witness } = statement;
      const message = words.jump(
        quoted(node),
        inQuotes(claimed),
        inQuotes(said),
        inQuotes(quotes[quote]?.quote.exact ?? ''),
      );
      yield { subject: node.id, witness, message };
    }
  },
});
