import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';

/**
 * What a node is worth before anything bears on it.
 * - `accepted`: evidence that stands unless it is attacked
 * - `assumed`: a claim or recommendation that needs no support, because it is assumed or axiomatic
 * - `open`: a claim or recommendation that needs support
 * - `defeated`: given up by the author
 * - `withdrawn`: evidence all of whose sources are retracted or withdrawn
 * - `orphaned`: evidence with a quote that is not found in its source
 */
export type Standing = 'accepted' | 'assumed' | 'open' | 'defeated' | 'withdrawn' | 'orphaned';

/** Ids of evidence with a quote that is not found in its source. */
export type Orphans = ReadonlySet<string>;

export const noOrphans: Orphans = new Set();

export function standingOf(map: ArgumentMap, node: MapNode, orphans: Orphans): Standing {
  if (node.status === 'defeated') return 'defeated';
  switch (node.kind) {
    case 'evidence':
      if (isWithdrawn(map, node)) return 'withdrawn';
      return orphans.has(node.id) ? 'orphaned' : 'accepted';
    case 'claim':
    case 'recommendation':
      return isAssumed(node) ? 'assumed' : 'open';
    default:
      return node.kind satisfies never;
  }
}

export function isAssumed({ status }: MapNode): boolean {
  return status === 'assumed' || status === 'axiomatic';
}

/** A superseded source is old, not wrong. */
function isWithdrawn({ sources }: ArgumentMap, { citations = [] }: MapNode): boolean {
  return (
    citations.length > 0 &&
    citations.every(({ source }) => {
      const status = findRecord(sources, source)?.status;
      return status === 'retracted' || status === 'withdrawn';
    })
  );
}
