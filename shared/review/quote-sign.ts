import type { AnchorStatus } from '#shared/quotes/anchor';
import type { Review } from './review-of';

/**
 * What is worth a sign on a statement: how a quotation of it stands to its source, or what a reviewer said of it.
 * `confirmed`: the words are not quite those of the source, and a reviewer has said that they hold.
 */
export const quoteSigns = [
  'found',
  'confirmed',
  'unchecked',
  'moved',
  'outdated',
  'fuzzy',
  'ambiguous',
  'orphaned',
  'fails',
] as const;
export type QuoteSign = (typeof quoteSigns)[number];

/** The sign for a quotation that stands so, of a citation with that review. */
export function signOf(status: AnchorStatus, review: Review): QuoteSign {
  return status === 'fuzzy' && review === 'holds' ? 'confirmed' : status;
}

/** Nothing needs to be said of quotations that are where they should be, or that nothing can be said of. */
export function isQuiet(sign: QuoteSign): boolean {
  return sign === 'found' || sign === 'confirmed' || sign === 'unchecked';
}
