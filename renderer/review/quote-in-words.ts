import { describeAnchor } from '#shared/quotes/describe-anchor';
import { signOfQuote } from '#shared/review/citation-sign';
import type { QuoteInReview } from '#shared/review/outcome';
import type { QuoteSign } from '#shared/review/quote-sign';
import { quoteSignWords, quoteWords as words } from '#shared/words/review';

type Looked = Pick<QuoteInReview, 'anchor' | 'review'>;

/** How a quotation stands, as a sign. */
export function signOf({ anchor: { status }, review }: Looked): QuoteSign {
  return signOfQuote(status, review);
}

/** How a quotation stands and what to do about it. */
export function quoteInWords(item: Looked): string {
  const sign = signOf(item);
  if (sign === 'found' || sign === 'confirmed') return words[sign];
  return words.needsALook(quoteSignWords.short[sign], describeAnchor(item.anchor));
}
