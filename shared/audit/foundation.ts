import { positiveCone } from '#shared/graph/cone';
import { graphOf, supportsOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation, Quote } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import type { Span } from '#shared/quotes/anchor';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { signOfCitation } from '#shared/review/citation-sign';
import type { QuoteSign } from '#shared/review/quote-sign';

/** A quotation that a statement stands on, its own or one of what supports it. */
export interface FoundingPassage {
  /** Whose quotation it is. */
  readonly node: MapNode;
  /** Among the citations of that node. */
  readonly index: number;
  readonly citation: Citation & { readonly quote: Quote };
  readonly sign: QuoteSign;
  /** In the stored text of its source; undefined where it has no place, or several. */
  readonly span: Span | undefined;
}

export interface Foundation {
  /** Nearest first. */
  readonly passages: readonly FoundingPassage[];
  /** Where a chain ends without a quotation: nothing supports these nodes, and they quote nothing. Nearest first. */
  readonly bare: readonly MapNode[];
  /** Whether there is anything beneath the statement at all. */
  readonly isSupported: boolean;
}

/** Every quotation that a node stands on, directly or by way of what supports it, and where that is missing. */
export function foundationOf(map: ArgumentMap, id: string): Foundation {
  const graph = graphOf(map);
  const nodes = [...positiveCone(graph, id)].flatMap((each) => graph.node(each) ?? []);
  const checks = checkQuotes(map);
  const passages = nodes.flatMap((node) =>
    checks.of(node.id).flatMap(({ citation: index, anchor }): FoundingPassage[] => {
      const citation = node.citations?.[index];
      const sign = signOfCitation(map, node, index);
      if (citation?.quote === undefined || sign === undefined) return [];
      return [{ node, index, citation: { ...citation, quote: citation.quote }, sign, span: anchor.span }];
    }),
  );
  const bare = nodes.filter(
    (node) => checks.of(node.id).length === 0 && supportsOf(graph, node.id).length === 0,
  );
  return { passages, bare, isSupported: nodes.length > 1 };
}
