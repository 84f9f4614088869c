import { type Graph, idAt } from './graph';
import { none } from './net';
import { at, rowOf } from './rows';

/** Ids of all that bears on a node or relation and of all that it bears on, directly or by way of others; itself included. */
export function chain(graph: Graph, id: string): ReadonlySet<string> {
  const { net } = graph;
  const start = net.places.get(id);
  if (start === undefined) return new Set([id]);
  const below = (place: number) => [...rowOf(net.premises, place), ...rowOf(net.into, place)];
  const above = (place: number) => {
    const target = at(net.targets, place);
    return target === none ? rowOf(net.from, place) : [target];
  };
  const places = new Set([...reached(start, below), ...reached(start, above)]);
  return new Set(Array.from(places, (place) => idAt(graph, place)));
}

function reached(start: number, next: (place: number) => Iterable<number>): ReadonlySet<number> {
  const places = new Set([start]);
  // The set is walked while it grows.
  for (const place of places) for (const further of next(place)) places.add(further);
  return places;
}
