import { type Graph, idAt } from './graph';
import type { Net } from './net';
import { at, itemsOf } from './rows';

/** Ids of what supports a node or relation, directly or by way of others: nodes, supports and backing; itself included. */
export function positiveCone(graph: Graph, id: string): ReadonlySet<string> {
  return behind(graph, id, ({ attacks }, relation) => at(attacks, relation) === 0);
}

/** Ids of all that bears on a node or relation, for or against it, directly or by way of others; itself included. */
export function cone(graph: Graph, id: string): ReadonlySet<string> {
  return behind(graph, id, () => true);
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
