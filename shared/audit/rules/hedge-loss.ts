import { oncePer } from '#shared/model/once-per';
import { lostHedge } from '#shared/prose/hedge-loss';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isPauseDue, pause } from '../pause';
import { type QuotedStatement, quotedStatements } from '../quoted-statements';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['hedge-loss'];

const lostIn = oncePer(({ node, quotes }: QuotedStatement) =>
  lostHedge(
    node.text,
    quotes.map(({ quote }) => quote.exact),
  ),
);

export const hedgeLoss = defineRule({
  id: 'hedge-loss',
  severity: 'warning',
  ...ruleWords['hedge-loss'],
  examples: {
    sound: [
      'E1 reads "It may fall.", E1 quotes S1 "it could fall soon"',
      'C1 reads "Trade fell.", E1 quotes S1 "trade may have fallen", E1 supports C1, E2 quotes S2 "trade fell", E2 supports C1',
    ],
    flagged: {
      'E1 reads "The valve reduces leaks.", E1 quotes S1 "The valve may reduce leaks."': ['E1'],
      'C1 reads "Coffee causes insomnia.", E1 quotes S1 "coffee was associated with insomnia", E1 supports C1':
        ['C1'],
    },
  },
  *check(context) {
    const statements = yield* quotedStatements(context);
    for (const [place, statement] of statements.entries()) {
      if (isPauseDue(place)) yield pause;
      const lost = lostIn(statement);
      if (lost === undefined) continue;
      const { node, quotes, witness } = statement;
      const quote = inQuotes(quotes[0]?.quote.exact ?? '');
      const message =
        lost.booster === undefined
          ? words.left(quoted(node), inQuotes(lost.hedge), quote)
          : words.hardened(quoted(node), inQuotes(lost.booster), inQuotes(lost.hedge), quote);
      yield { subject: node.id, witness, message };
    }
  },
});
