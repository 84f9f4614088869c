import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePerRecent } from '#shared/model/once-per';
import type { AnchorStatus } from '#shared/quotes/anchor';
import { checkQuotes, type QuoteChecks } from '#shared/quotes/quote-checks';
import { signOfQuote } from './citation-sign';
import { type QuoteSign, quoteSigns } from './quote-sign';
import { type Review, reviewOf } from './review-of';

/** How the citations of one statement stand; `worst` is the last of `quoteSigns` that occurs. */
export interface QuoteMark {
  readonly worst: QuoteSign;
  readonly counts: ReadonlyMap<QuoteSign, number>;
}

/** By id; statements without a quotation and without a review have none. */
export const quoteMarks: (map: ArgumentMap) => ReadonlyMap<string, QuoteMark> = oncePerRecent(4, (map) => {
  const checks = checkQuotes(map);
  return new Map(
    map.nodes.flatMap((node): [string, QuoteMark][] => {
      const mark = node.citations && markOf(map, node, checks);
      return mark ? [[node.id, mark]] : [];
    }),
  );
});

function markOf(map: ArgumentMap, node: MapNode, checks: QuoteChecks): QuoteMark | null {
  const counts = new Map<QuoteSign, number>();
  const statuses = new Map(checks.of(node.id).map(({ citation, anchor }) => [citation, anchor.status]));
  node.citations?.forEach((citation, index) => {
    for (const sign of signsOf(statuses.get(index), reviewOf(map, node, citation)))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  });
  const worst = quoteSigns.findLast((sign) => counts.has(sign));
  return worst === undefined ? null : { worst, counts };
}

function signsOf(status: AnchorStatus | undefined, review: Review): readonly QuoteSign[] {
  const signs: QuoteSign[] = [];
  if (status !== undefined) signs.push(signOfQuote(status, review));
  if (review === 'fails' || review === 'outdated') signs.push(review);
  return signs;
}
