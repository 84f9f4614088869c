import { type Graph, idAt } from './graph';
import { shortestWay } from './shortest-way';
import { stepsOf } from './steps';

/**
 * A shortest chain along which one node or relation bears on another: ids of both and of all in between,
 * premise, relation, target and so on. Empty if there is none. Of several as short, the one with the first
 * relations in order of id.
 */
export function pathBetween(graph: Graph, from: string, to: string): readonly string[] {
  const { net } = graph;
  const [start, end] = [net.places.get(from), net.places.get(to)];
  if (start === undefined || end === undefined) return [];
  const places = start === end ? [start] : shortestWay(stepsOf(net), { from: start, to: end });
  return places.map((place) => idAt(graph, place));
}
