import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { AnchorStatus } from '#shared/quotes/anchor';
import { checkQuotes } from '#shared/quotes/quote-checks';
import type { QuoteSign } from './quote-sign';
import { type Review, reviewOf } from './review-of';

/** How one citation of a node stands; undefined where it has neither a quotation nor a review to speak of. */
export function signOfCitation(map: ArgumentMap, node: MapNode, index: number): QuoteSign | undefined {
  const citation = node.citations?.[index];
  if (citation === undefined) return undefined;
  const review = reviewOf(map, node, citation);
  const check = checkQuotes(map)
    .of(node.id)
    .find((each) => each.citation === index);
  const ofQuote = check && signOfQuote(check.anchor.status, review);
  return review === 'fails' || (review === 'outdated' && (ofQuote === undefined || isWell(ofQuote)))
    ? review
    : ofQuote;
}

/** How a quotation stands once it is known what a reviewer said of it. */
export function signOfQuote(status: AnchorStatus, review: Review): QuoteSign {
  return status === 'fuzzy' && review === 'holds' ? 'confirmed' : status;
}

/** Whether nobody has to look: it is where it should be, or nothing can be said of it. */
export function isWell(sign: QuoteSign): boolean {
  return sign === 'found' || sign === 'confirmed' || sign === 'unchecked';
}
