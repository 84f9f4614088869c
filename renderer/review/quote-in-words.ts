import { describeAnchor } from '#shared/quotes/describe-anchor';
import type { QuoteInReview } from '#shared/review/outcome';
import { type QuoteSign, signOf } from '#shared/review/quote-sign';
import { quoteSignWords, quoteWords as words } from '#shared/words/review';

type Looked = Pick<QuoteInReview, 'anchor' | 'review'>;

/** How a quotation stands, as a sign. */
export function signOfItem({ anchor: { status }, review }: Looked): QuoteSign {
  return signOf(status, review);
}

/** How a quotation stands and what to do about it. */
export function quoteInWords(item: Looked): string {
  const sign = signOfItem(item);
  if (sign === 'found' || sign === 'confirmed') return words[sign];
  return words.needsALook(quoteSignWords.short[sign], describeAnchor(item.anchor));
}
