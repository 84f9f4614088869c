import { settleQuotes } from '#shared/edit/quotes';
import { findRecord } from '#shared/model/sorted-records';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { takeQuote } from '#shared/quotes/take-quote';
import type { Outcome } from '#shared/review/outcome';
import { reviewOf } from '#shared/review/review-of';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

/** Only where every quote of the statement that is open has one place: a choice among several is for a person. */
export const quoteFuzzy = defineFix({
  id: 'quote-fuzzy',
  offers: (map, { subject }) => {
    const node = findRecord(map.nodes, subject);
    const open = checkQuotes(map)
      .of(subject)
      .filter(({ citation: index, anchor }) => {
        const citation = node?.citations?.[index];
        return anchor.status === 'fuzzy' && node && citation && reviewOf(map, node, citation) !== 'holds';
      });
    const outcomes = open.flatMap(({ citation, source, anchor }): Outcome[] => {
      const text = findRecord(map.sources, source)?.text;
      if (text === undefined || anchor.span === undefined) return [];
      return [{ node: subject, citation, quote: takeQuote(text, anchor.span) }];
    });
    if (outcomes.length === 0 || outcomes.length < open.length) return [];
    return [{ ...fixWords.useWords, edit: settleQuotes(outcomes) }];
  },
});
