import { type Graph, supportsOf } from '#shared/graph/graph';
import { isAssumed, type Orphans } from '#shared/graph/standing';
import type { MapNode } from '#shared/model/map-node';

/**
 * Why a chain ends at a statement without having reached a source.
 * - `no-support`: a claim or recommendation that nothing supports and nobody assumes
 * - `no-source`: evidence that cites nothing
 * - `quote-not-found`: evidence with a quotation that its source lacks
 */
export type GapReason = 'no-support' | 'no-source' | 'quote-not-found';

/** Where a chain ends: at sources, at what is taken as true, or before either. */
export type ChainEnd =
  | { readonly kind: 'source' }
  | { readonly kind: 'assumed' }
  | { readonly kind: 'gap'; readonly why: GapReason };

/** How chains end at this statement; undefined where they go on. What supports evidence carries no chain: sources do. */
export function chainEndOf(graph: Graph, node: MapNode, orphans: Orphans): ChainEnd | undefined {
  if (node.kind === 'evidence') {
    if (orphans.has(node.id)) return { kind: 'gap', why: 'quote-not-found' };
    if ((node.citations ?? []).length > 0) return { kind: 'source' };
    return isAssumed(node) ? { kind: 'assumed' } : { kind: 'gap', why: 'no-source' };
  }
  if (supportsOf(graph, node.id).length > 0) return undefined;
  return isAssumed(node) ? { kind: 'assumed' } : { kind: 'gap', why: 'no-support' };
}
