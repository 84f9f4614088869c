import type { Quote } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { numbersIn } from '#shared/prose/numbers-in';
import { unsaidNumbers } from '#shared/prose/unsaid-numbers';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isPauseDue, pause } from '../pause';
import { datesAround, quotedStatements, textsAround } from '../quoted-statements';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['number-mismatch'];

const numbersOf = oncePer(({ text }: MapNode) => numbersIn(text));
const numbersOfQuote = oncePer(({ exact }: Quote) => numbersIn(exact));

export const numberMismatch = defineRule({
  id: 'number-mismatch',
  severity: 'error',
  ...ruleWords['number-mismatch'],
  examples: {
    sound: [
      'E1 reads "A third of 1,200 ships left.", E1 quotes S1 "400 of 1200 ships left", E1 supports C1',
      'C1 reads "It fell by 12 %.", E1 quotes S1 "by 12 percent", E1 supports C1',
      'C1 reads "It fell by 12 %.", E1 quotes S1 "it fell", E1 supports C1, E2 cites S1, E2 supports C1',
      'C1 reads "It fell in 2012.", E1 quotes S1 "it fell", E1 supports C1, S1 was issued 2012',
    ],
    flagged: {
      'C1 reads "It fell by 12 %.", E1 quotes S1 "it fell by 21 percent", E1 supports C1': ['C1'],
      'E1 reads "190 nations reported.", E1 quotes S1 "only 109 nations reported"': ['E1'],
    },
  },
  *check(context) {
    const statements = yield* quotedStatements(context);
    for (const [place, statement] of statements.entries()) {
      if (isPauseDue(place)) yield pause;
      const { node, quotes, isAllQuoted, witness } = statement;
      if (!isAllQuoted || numbersOf(node).length === 0) continue;
      const said = quotes.map(({ quote }) => numbersOfQuote(quote));
      const unsaid = unsaidNumbers(numbersOf(node), {
        quotes: said,
        around: () => textsAround(context, statement),
        dates: () => datesAround(context, statement),
      });
      if (unsaid.length === 0) continue;
      const rivals = unsaid.flatMap(({ rival }) => rival ?? []);
      const numbers = unsaid.map(({ written }) => written);
      const finding = { subject: node.id, witness };
      yield rivals.length > 0
        ? { ...finding, message: words.otherwise(quoted(node), numbers, [...new Set(rivals)]) }
        : { ...finding, message: words.nowhere(quoted(node), numbers), severity: 'warning' };
    }
  },
});
