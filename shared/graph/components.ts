import { type Graph, idAt } from './graph';
import { none } from './places';
import { at, rowOf } from './rows';

/** The parts of a map that nothing connects: ids of nodes and relations, nodes first; by their first nodes. */
export function components(graph: Graph): readonly (readonly string[])[] {
  const { size, premises, from, into, targets } = graph.net;
  const seen = new Uint8Array(size);
  const parts: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (at(seen, start) === 1) continue;
    const part = [start];
    const visit = (place: number) => {
      if (place === none || at(seen, place) === 1) return;
      seen[place] = 1;
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
