import type { QuoteInReview } from '#shared/review/outcome';
import type { QuoteSign } from '#shared/review/quote-sign';
import { quoteWords as words } from '#shared/words/review';

type Looked = Pick<QuoteInReview, 'anchor' | 'review'>;

/** How a quotation stands, as a sign. */
export function signOf({ anchor: { status }, review }: Looked): QuoteSign {
  return status === 'fuzzy' && review === 'holds' ? 'confirmed' : status;
}

/** How a quotation stands and what to do about it. */
export function quoteInWords(item: Looked): string {
  const { candidates, count = candidates.length, similarity, numbersDiffer = false } = item.anchor;
  const sign = signOf(item);
  if (sign === 'ambiguous') return words.status.ambiguous(count);
  if (sign === 'outdated' || sign === 'fails') return '';
  if (sign === 'orphaned' && candidates.length > 0) return words.status.alike;
  const alike = similarity === undefined ? [] : [words.alike(similarity)];
  const numbers = numbersDiffer ? [words.numbersDiffer] : [];
  return [words.status[sign], ...alike, ...numbers].join(' ');
}
