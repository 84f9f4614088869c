import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { isQuiet, type QuoteSign, signOf } from './quote-sign';
import { reviewOf } from './review-of';

/** How one citation of a node stands; undefined where it has neither a quotation nor a review to speak of. */
export function signOfCitation(map: ArgumentMap, node: MapNode, index: number): QuoteSign | undefined {
  const citation = node.citations?.[index];
  if (citation === undefined) return undefined;
  const review = reviewOf(map, node, citation);
  const check = checkQuotes(map).at(node.id, index);
  const ofQuote = check && signOf(check.anchor.status, review);
  return review === 'fails' || (review === 'outdated' && (ofQuote === undefined || isQuiet(ofQuote)))
    ? review
    : ofQuote;
}
