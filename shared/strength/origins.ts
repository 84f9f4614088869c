import { type Graph, idAt } from '#shared/graph/graph';
import { restingSteps } from '#shared/graph/resting-steps';
import { rootSourcesOf } from '#shared/graph/root-sources';
import { at, itemsOf, transposed } from '#shared/graph/rows';
import { membersOf, strongComponents } from '#shared/graph/strong-components';

/**
 * By place of a relation: the place of the first relation of its kind on the same target that comes from a source that it
 * comes from too, directly or by way of others; its own place where there is none. Where a report is repeated, this is how
 * it is told from a second report.
 *
 * A relation comes from the root sources of all evidence in the cone of its supports; of those of one that comes from very
 * many, the first are compared. The brief that is mapped is nobody's source, and evidence that cites nothing else comes from
 * nowhere that is known.
 */
export function originsOf(graph: Graph): Int32Array {
  const { size, nodeCount, into, attacks } = graph.net;
  const firsts = Int32Array.from({ length: size }, (_, place) => place);
  const sources = sourcesByPlace(graph);
  for (let target = 0; target < size; target += 1) {
    const relations = itemsOf(into, target);
    if (relations.length < 2) continue;
    for (const kind of [0, 1]) {
      const ofKind = relations.filter((relation) => at(attacks, relation) === kind && relation >= nodeCount);
      join(ofKind, sources, firsts);
    }
  }
  return firsts;
}

/** Relations that share a source, or each share one with a third, get the place of the first of them. */
function join(relations: readonly number[], sources: readonly Sources[], firsts: Int32Array): void {
  const owners = new Map<number, number>();
  const firstOf = (place: number): number => {
    let here = place;
    while (at(firsts, here) !== here) here = at(firsts, here);
    return here;
  };
  for (const relation of relations) {
    for (const source of sources[relation] ?? []) {
      const owner = owners.get(source);
      if (owner === undefined) owners.set(source, relation);
      else {
        const [one, other] = [firstOf(owner), firstOf(relation)];
        firsts[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  for (const relation of relations) firsts[relation] = firstOf(relation);
}

/** Numbers of sources, each once. */
type Sources = readonly number[];
const none: Sources = [];

function sourcesByPlace(graph: Graph): readonly Sources[] {
  const known: Sources[] = new Array(graph.net.size).fill(none);
  const own = ownSources(graph);
  if (own.size === 0) return known;
  const beneath = transposed(restingSteps(graph), graph.net.size);
  const components = strongComponents(beneath);
  // What a place rests on is in a component with a lower number, or in its own.
  for (const places of membersOf(components)) {
    const lists = places.flatMap((place) => [
      own.get(place) ?? none,
      ...itemsOf(beneath, place).map((other) => known[other] ?? none),
    ]);
    const all = union(lists);
    for (const place of places) known[place] = all;
  }
  return known;
}

function ownSources(graph: Graph): ReadonlyMap<number, Sources> {
  const { map } = graph;
  const roots = rootSourcesOf(map);
  const numbers = new Map(map.sources.map(({ id }, number) => [id, number]));
  const isBrief = (id: string) => map.sources[numbers.get(id) ?? -1]?.role === 'brief';
  const own = new Map<number, Sources>();
  map.nodes.forEach(({ kind }, place) => {
    if (kind !== 'evidence') return;
    const ids = roots.ofNode(idAt(graph, place)).filter((id) => !isBrief(id));
    if (ids.length > 0) own.set(place, ids.flatMap((id) => numbers.get(id) ?? []).slice(0, mostSources));
  });
  return own;
}

/** So many sources are told apart for one place, so that a map with many sources costs no more than one with few. */
const mostSources = 64;

/** In order, and no more than are told apart. A list that has all of them is given back as it is: along a chain nothing is copied. */
function union(lists: readonly Sources[]): Sources {
  const [first = none, ...others] = [...new Set(lists)].filter((list) => list.length > 0);
  if (others.length === 0) return first;
  const all = [...new Set([first, ...others].flat())].sort((one, other) => one - other);
  return all.length === first.length ? first : all.slice(0, mostSources);
}
