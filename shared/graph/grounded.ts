import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { type Graph, oncePerFrame } from './graph';
import { none } from './places';
import { add, at, eachOf, rowLength } from './rows';
import { isAssumed, noOrphans, type Orphans } from './standing';

/** What has a complete chain; nothing that the map lacks has one. */
export interface Grounded {
  readonly has: (id: string) => boolean;
  /** The same by place in the net. */
  readonly hasAt: (place: number) => boolean;
}

/**
 * The nodes and relations with a complete chain down to sources. Evidence has one that cites a source
 * and has no orphaned quote, and so has everything that is assumed or axiomatic; a relation has one if all of
 * its premises have, a claim or recommendation if one of its supports has. A circle gives none.
 *
 * A chain may be complete and yet not stand up: objections are the business of labels.
 */
export function groundedChain(graph: Graph, orphans: Orphans = noOrphans): Grounded {
  return remembered(graph)(orphans);
}

/** The same where evidence, besides having a source that says so, has to be good enough. */
export function groundedChainOf(
  graph: Graph,
  orphans: Orphans,
  isGoodEnough: (evidence: MapNode) => boolean,
): Grounded {
  return groundedFrom(graph, (node) => isLeaf(node, orphans) && (isAssumed(node) || isGoodEnough(node)));
}

const remembered = oncePerFrame((frame) =>
  oncePer((orphans: Orphans) => groundedFrom(frame, (node) => isLeaf(node, orphans))),
);

/** What has a chain down to leaves alone, where `isLeaf` tells what needs nothing beneath it. */
export function groundedFrom(graph: Graph, isLeaf: (node: MapNode) => boolean): Grounded {
  const { nodes } = graph.map;
  const { size, nodeCount, places, premises, from, targets, attacks } = graph.net;
  const reached = new Uint8Array(size);
  const queue: number[] = [];
  const reach = (place: number) => {
    if (at(reached, place) === 1) return;
    reached[place] = 1;
    queue.push(place);
  };
  nodes.forEach((node, place) => {
    if (isLeaf(node)) reach(place);
  });
  const lacking = Int32Array.from({ length: size }, (_, place) => rowLength(premises, place));
  const meet = (relation: number) => {
    add(lacking, relation, -1);
    if (at(lacking, relation) === 0) reach(relation);
  };
  // The queue is walked while it grows.
  for (const place of queue) {
    eachOf(from, place, meet);
    const target = at(targets, place);
    if (target === none || target >= nodeCount || at(attacks, place) === 1) continue;
    if (nodes[target]?.kind !== 'evidence') reach(target);
  }
  const hasAt = (place: number) => at(reached, place) === 1;
  return { hasAt, has: (id) => hasAt(places.get(id) ?? none) };
}

function isLeaf(node: MapNode, orphans: Orphans): boolean {
  return isAssumed(node) || isSourced(node, orphans);
}

/** Evidence that cites a source and has no quote that is lost. */
export function isSourced(node: MapNode, orphans: Orphans): boolean {
  return node.kind === 'evidence' && (node.citations ?? []).length > 0 && !orphans.has(node.id);
}
