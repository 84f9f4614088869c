import { type Graph, idAt } from '#shared/graph/graph';
import { none } from '#shared/graph/places';
import { at, itemsOf, rowLength } from '#shared/graph/rows';

/**
 * The order of siblings, by ids: of the supports of one thing, of the objections to it, or of what stands at the
 * top. Gets them in order of id, and gives back the very same list where that is right.
 */
export type SiblingOrder = (ids: readonly string[]) => readonly string[];

const asTheyAre: SiblingOrder = (ids) => ids;

/** Where everything stands in an outline, by places in the net. */
export interface Homes {
  /** Nodes, and relations that end on each other in a circle. */
  readonly roots: readonly number[];
  /** Of each node, the relation under which it stands as a statement; `none` for those at the top. */
  readonly home: Int32Array;
  /** What stands under a node or relation, supports first. */
  readonly into: (place: number) => readonly number[];
}

/** Every node stands where the way up to the top is shortest; of equal ways, the first in reading order. */
export function homesOf(graph: Graph, order: SiblingOrder = asTheyAre): Homes {
  const { net } = graph;
  return homesFrom(graph, order, (place) => rowLength(net.from, place) === 0);
}

/** The same, with every recommendation at the top, even one that bears on something. */
export function homesByRecommendation(graph: Graph): Homes {
  const { map, net } = graph;
  const isTop = (place: number) =>
    map.nodes[place]?.kind === 'recommendation' || rowLength(net.from, place) === 0;
  return homesFrom(graph, asTheyAre, isTop);
}

function homesFrom(graph: Graph, order: SiblingOrder, isTop: (place: number) => boolean): Homes {
  const { map, net } = graph;
  const { size } = net;
  const progress = begin(graph, order);
  const isRecommendation = (place: number) => map.nodes[place]?.kind === 'recommendation';
  const [recommendations, others] = parted([...map.nodes.keys()], isRecommendation);
  const tops = [recommendations, others].map((places) => inOrder(graph, places.filter(isTop), order));
  const roots = tops.flat();
  spread(progress, roots);
  // What only circles lead to begins where the circle is met first, by preference at a recommendation.
  const beginAt = (place: number) => {
    if (at(progress.isPlaced, place) === 1) return;
    roots.push(place);
    spread(progress, [place]);
  };
  for (const place of recommendations) beginAt(place);
  for (let place = 0; place < size; place += 1) beginAt(place);
  return {
    roots: parted(roots, isRecommendation).flat(),
    home: progress.home,
    into: (place) => progress.lists[place] ?? nothing,
  };
}

/** The same of one node and what bears on it: nothing else has a place. */
export function homesUnder(graph: Graph, place: number): Homes {
  const progress = begin(graph, asTheyAre);
  spread(progress, [place]);
  return { roots: [place], home: progress.home, into: (under) => progress.lists[under] ?? nothing };
}

const nothing: readonly number[] = [];

function begin(graph: Graph, order: SiblingOrder): Progress {
  const { size, nodeCount } = graph.net;
  return {
    graph,
    order,
    home: new Int32Array(nodeCount).fill(none),
    lists: new Array(size).fill(nothing),
    isPlaced: new Uint8Array(size),
  };
}

interface Progress {
  readonly graph: Graph;
  readonly order: SiblingOrder;
  readonly home: Int32Array;
  /** What stands under each place. */
  readonly lists: (readonly number[])[];
  readonly isPlaced: Uint8Array;
}

/** Gives a place to everything that bears on these and has none yet, the nearest first. */
function spread({ graph, order, home, lists, isPlaced }: Progress, starts: readonly number[]): void {
  const { net } = graph;
  const queue = [...starts];
  for (const start of starts) isPlaced[start] = 1;
  const reach = (place: number) => {
    if (at(isPlaced, place) === 1) return false;
    isPlaced[place] = 1;
    queue.push(place);
    return true;
  };
  // The list is walked while it grows.
  for (const place of queue) {
    for (const premise of itemsOf(net.premises, place)) if (reach(premise)) home[premise] = place;
    lists[place] = standingUnder(graph, place, order).filter(reach);
  }
}

/** The relations that end on a place, supports first. */
function standingUnder(graph: Graph, place: number, order: SiblingOrder): readonly number[] {
  const { into, attacks } = graph.net;
  const relations = itemsOf(into, place);
  if (relations.length < 2) return relations;
  const bySign = parted(relations, (relation) => at(attacks, relation) === 0);
  return bySign.flatMap((places) => inOrder(graph, places, order));
}

function parted(
  places: readonly number[],
  isFirst: (place: number) => boolean,
): readonly [readonly number[], readonly number[]] {
  const first: number[] = [];
  const second: number[] = [];
  for (const place of places) (isFirst(place) ? first : second).push(place);
  return [first, second];
}

function inOrder(graph: Graph, places: readonly number[], order: SiblingOrder): readonly number[] {
  if (places.length < 2) return places;
  const ids = places.map((place) => idAt(graph, place));
  const wanted = order(ids);
  if (wanted === ids) return places;
  const placeOf = new Map(ids.map((id, index) => [id, places[index]]));
  return wanted.flatMap((id) => placeOf.get(id) ?? []);
}
