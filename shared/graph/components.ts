import { type Graph, idAt } from './graph';
import { none } from './net';
import { at, rowOf } from './rows';

/** The parts of a map that nothing connects: ids of nodes and relations, nodes first; by their first nodes. */
export function components(graph: Graph): readonly (readonly string[])[] {
  const { size, premises, from, into, targets } = graph.net;
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seen.has(start)) continue;
    const part = [start];
    const visit = (place: number) => {
      if (place === none || seen.has(place)) return;
      seen.add(place);
      if (place !== start) part.push(place);
    };
    visit(start);
    // The list is walked while it grows.
    for (const place of part) {
      for (const rows of [premises, from, into]) for (const next of rowOf(rows, place)) visit(next);
      visit(at(targets, place));
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.map((part) => part.map((place) => idAt(graph, place)));
}
