import type { Graph } from '#shared/graph/graph';
import { groundedFrom, isSourced } from '#shared/graph/grounded';
import { none } from '#shared/graph/places';
import { at, rowLength, rowOf } from '#shared/graph/rows';
import { isAssumed, type Orphans } from '#shared/graph/standing';
import type { MapNode } from '#shared/model/map-node';
import { isNorm } from './roles';

/** Most that are listed for one statement: lists that grow along a chain would take time by its square. */
const most = 32;

/**
 * What has a complete chain only because something is assumed: the answer maps its id to the ids of the assumptions of the
 * chain that takes the fewest rounds to complete, sorted, at most 32; empty for what needs none, and for what has no chain.
 *
 * Not an assumption is what is axiomatic, and what says what should be: no evidence can be asked for it.
 */
export function assumptionsBeneath(graph: Graph, orphans: Orphans): (id: string) => readonly string[] {
  if (!graph.map.nodes.some(isAssumption)) return () => [];
  const isFree = (node: MapNode) => isSourced(node, orphans) || (isAssumed(node) && !isAssumption(node));
  const free = groundedFrom(graph, isFree);
  const { map, net } = graph;
  const found = new Map<number, ReadonlySet<string>>();
  map.nodes.forEach((node, place) => {
    if (isAssumption(node) && !free.hasAt(place)) found.set(place, new Set([node.id]));
  });
  const lacking = new Map<number, number>();
  // The map is walked while it grows: every place is put into it once, when the first chain to it is complete.
  for (const [place, assumptions] of found) {
    for (const relation of rowOf(net.from, place)) {
      const left = (lacking.get(relation) ?? needs(relation)) - 1;
      lacking.set(relation, left);
      if (left === 0) found.set(relation, allBeneath(relation));
    }
    const target = at(net.targets, place);
    if (target === none || target >= net.nodeCount || at(net.attacks, place) === 1) continue;
    const node = map.nodes[target];
    if (node === undefined || node.kind === 'evidence' || free.hasAt(target) || found.has(target)) continue;
    found.set(target, assumptions);
  }
  return (id) => [...(found.get(net.places.get(id) ?? none) ?? [])].sort();

  /** How many premises of a relation have no chain free of assumptions. */
  function needs(relation: number): number {
    const premises = rowOf(net.premises, relation);
    return rowLength(net.premises, relation) - premises.filter((premise) => free.hasAt(premise)).length;
  }

  function allBeneath(relation: number): ReadonlySet<string> {
    const sets = [...rowOf(net.premises, relation)].flatMap((premise) => found.get(premise) ?? []);
    const [only = new Set<string>(), ...others] = sets;
    return others.length === 0 ? only : new Set(sets.flatMap((set) => [...set]).slice(0, most));
  }
}

function isAssumption(node: MapNode): boolean {
  return node.status === 'assumed' && !isNorm(node);
}
