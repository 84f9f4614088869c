import { type Graph, idAt } from './graph';
import { none } from './places';
import { at, rowOf } from './rows';

/** Ids of all that bears on a node or relation and of all that it bears on, directly or by way of others; itself included. */
export function chain(graph: Graph, id: string): ReadonlySet<string> {
  const { net } = graph;
  const below = (place: number) => [...rowOf(net.premises, place), ...rowOf(net.into, place)];
  return new Set([...reached(graph, id, below), ...ahead(graph, id)]);
}

/** Ids of all that a node or relation bears on, directly or by way of others; itself included. */
export function ahead(graph: Graph, id: string): ReadonlySet<string> {
  const { net } = graph;
  return reached(graph, id, (place) => {
    const target = at(net.targets, place);
    return target === none ? rowOf(net.from, place) : [target];
  });
}

function reached(graph: Graph, id: string, next: (place: number) => Iterable<number>): ReadonlySet<string> {
  const start = graph.net.places.get(id);
  const places = new Set(start === undefined ? [] : [start]);
  // The set is walked while it grows.
  for (const place of places) for (const further of next(place)) places.add(further);
  return new Set(Array.from(places, (place) => idAt(graph, place)));
}
