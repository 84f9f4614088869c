import { type Graph, idAt } from './graph';
import type { Net } from './net';
import { none } from './places';
import { at, itemsOf, rowOf } from './rows';

/** Ids of what supports a node or relation, directly or by way of others: nodes, supports and backing; itself included. */
export function positiveCone(graph: Graph, id: string): ReadonlySet<string> {
  return behind(graph, id, ({ attacks }, relation) => at(attacks, relation) === 0);
}

/** Ids of all that bears on a node or relation, for or against it, directly or by way of others; itself included. */
export function cone(graph: Graph, id: string): ReadonlySet<string> {
  return behind(graph, id, () => true);
}

/**
 * What rests on any of these, directly or by way of others, themselves included: from its id to that of one of these which it
 * rests on. By supports alone; backing holds nothing up.
 */
export function restingOn({ map, net }: Graph, ids: Iterable<string>): ReadonlyMap<string, string> {
  const reached = new Map<number, string>();
  const reach = (place: number, start: string) => {
    if (!reached.has(place)) reached.set(place, start);
  };
  for (const id of ids) reach(net.places.get(id) ?? none, id);
  reached.delete(none);
  // The map is walked while it grows.
  for (const [place, start] of reached) {
    for (const relation of rowOf(net.from, place))
      if (at(net.attacks, relation) === 0) reach(relation, start);
    const target = at(net.targets, place);
    const holdsUp = place >= net.nodeCount && target < net.nodeCount && at(net.attacks, place) === 0;
    if (holdsUp && map.nodes[target]?.kind !== 'evidence') reach(target, start);
  }
  return new Map([...reached].map(([place, start]) => [idAt({ map, net }, place), start]));
}

/** Nearest first. By places, for a recommendation may rest on all of a large map. */
function behind(
  graph: Graph,
  id: string,
  counts: (net: Net, relation: number) => boolean,
): ReadonlySet<string> {
  const { net } = graph;
  const start = net.places.get(id);
  if (start === undefined) return new Set([id]);
  const reached = new Set([start]);
  // The set is walked while it grows.
  for (const here of reached) {
    for (const premise of itemsOf(net.premises, here)) reached.add(premise);
    for (const relation of itemsOf(net.into, here)) if (counts(net, relation)) reached.add(relation);
  }
  return new Set(Array.from(reached, (place) => idAt(graph, place)));
}
