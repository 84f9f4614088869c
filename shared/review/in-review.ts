import type { ArgumentMap } from '#shared/model/argument-map';
import { type Steps, saying } from '#shared/model/in-steps';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { findAnchorInSteps } from '#shared/quotes/find-anchor';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { storedTextInSteps } from '#shared/quotes/stored-text';
import type { QuoteInReview } from './outcome';
import { reviewOf } from './review-of';

/**
 * How every quotation from a source would stand to another text of it, a step at a time; each step says how many are done.
 * Null where the map lacks the source.
 */
export function* checkedAgainst(
  map: ArgumentMap,
  sourceId: string,
  text: string,
): Steps<readonly QuoteInReview[] | null, number> {
  const source = findRecord(map.sources, sourceId);
  if (source === undefined) return null;
  const next = { ...source, text };
  const stored = yield* saying(0, storedTextInSteps(text));
  const items: QuoteInReview[] = [];
  for (const node of map.nodes) {
    for (const [index, citation] of (node.citations ?? []).entries()) {
      const { quote } = citation;
      if (citation.source !== sourceId || quote === undefined) continue;
      const anchor = yield* saying(items.length, findAnchorInSteps(stored, quote));
      items.push({
        node,
        index,
        citation,
        quote,
        source: next,
        anchor,
        review: reviewOf(map, node, citation),
      });
    }
  }
  return items;
}

/** How many quotations there are from a source. */
export function quotesFrom({ nodes }: ArgumentMap, sourceId: string): number {
  return nodes
    .flatMap(({ citations = [] }) => citations)
    .filter(({ source, quote }) => source === sourceId && quote !== undefined).length;
}

/**
 * The quotations of a map that somebody has to look at: they are not where they were, or nothing says where they are.
 * A reviewer who has looked at words that are only alike, or stand nowhere, has settled them.
 */
export function openQuotes(map: ArgumentMap): readonly QuoteInReview[] {
  return checkQuotes(map).all.flatMap(({ node, citation }) => {
    const item = inReview(map, findRecord(map.nodes, node), citation);
    return item && isOpen(item) ? [item] : [];
  });
}

/** One quotation as it stands now; undefined where there is none, or no text to look in. */
export function inReview(
  map: ArgumentMap,
  node: MapNode | undefined,
  index: number,
): QuoteInReview | undefined {
  const citation = node?.citations?.[index];
  const source = citation && findRecord(map.sources, citation.source);
  if (node === undefined || citation?.quote === undefined || !hasText(source)) return undefined;
  const check = checkQuotes(map).at(node.id, index);
  if (check === undefined) return undefined;
  const { anchor } = check;
  return {
    node,
    index,
    citation,
    quote: citation.quote,
    source,
    anchor,
    review: reviewOf(map, node, citation),
  };
}

function hasText(source: Source | undefined): source is Source & { readonly text: string } {
  return source?.text !== undefined;
}

function isOpen({ anchor: { status }, review }: QuoteInReview): boolean {
  if (status === 'moved' || status === 'ambiguous') return true;
  const isSettled = review === 'holds' || review === 'fails';
  return (status === 'fuzzy' || status === 'orphaned') && !isSettled;
}
