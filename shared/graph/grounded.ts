import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { type Graph, idAt, oncePerFrame } from './graph';
import { none } from './net';
import { at, rowLength, rowOf } from './rows';
import { isAssumed, noOrphans, type Orphans } from './standing';

/**
 * Ids of the nodes and relations with a complete chain down to sources. Evidence has one that cites a source
 * and has no orphaned quote, and so has everything that is assumed or axiomatic; a relation has one if all of
 * its premises have, a claim or recommendation if one of its supports has. A circle gives none.
 *
 * A chain may be complete and yet not stand up: objections are the business of labels.
 */
export function groundedChain(graph: Graph, orphans: Orphans = noOrphans): ReadonlySet<string> {
  return remembered(graph)(orphans);
}

/** The same where evidence, besides having a source that says so, has to be good enough. */
export function groundedChainOf(
  graph: Graph,
  orphans: Orphans,
  isGoodEnough: (evidence: MapNode) => boolean,
): ReadonlySet<string> {
  return groundedFrom(graph, (node) => isLeaf(node, orphans) && (isAssumed(node) || isGoodEnough(node)));
}

const remembered = oncePerFrame((frame) =>
  oncePer((orphans: Orphans) => groundedFrom(frame, (node) => isLeaf(node, orphans))),
);

/** Ids of what has a chain down to leaves alone, where `isLeaf` tells what needs nothing beneath it. */
export function groundedFrom(graph: Graph, isLeaf: (node: MapNode) => boolean): ReadonlySet<string> {
  const { nodes } = graph.map;
  const { nodeCount, premises, from, targets, attacks } = graph.net;
  const reached = new Set<number>();
  nodes.forEach((node, place) => {
    if (isLeaf(node)) reached.add(place);
  });
  const lacking = new Map<number, number>();
  // The set is walked while it grows.
  for (const place of reached) {
    for (const relation of rowOf(from, place)) {
      const left = (lacking.get(relation) ?? rowLength(premises, relation)) - 1;
      lacking.set(relation, left);
      if (left === 0) reached.add(relation);
    }
    const target = at(targets, place);
    if (target === none || target >= nodeCount || at(attacks, place) === 1) continue;
    if (nodes[target]?.kind !== 'evidence') reached.add(target);
  }
  return new Set([...reached].map((place) => idAt(graph, place)));
}

function isLeaf(node: MapNode, orphans: Orphans): boolean {
  return isAssumed(node) || isSourced(node, orphans);
}

/** Evidence that cites a source and has no quote that is lost. */
export function isSourced(node: MapNode, orphans: Orphans): boolean {
  return node.kind === 'evidence' && (node.citations ?? []).length > 0 && !orphans.has(node.id);
}
