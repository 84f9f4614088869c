import { type Graph, idAt } from '#shared/graph/graph';
import { none } from '#shared/graph/net';
import { at, itemsOf, rowLength } from '#shared/graph/rows';

/**
 * The order of siblings, by ids: of the supports of one thing, of the objections to it, or of what stands at the
 * top. Gets them in order of id, and gives back the very same list where that is right.
 */
export type SiblingOrder = (ids: readonly string[]) => readonly string[];

/** Where everything stands in an outline, by places in the net. */
export interface Homes {
  /** Nodes, and relations that end on each other in a circle. */
  readonly roots: readonly number[];
  /** Of each node, the relation under which it stands as a statement; `none` for those at the top. */
  readonly home: Int32Array;
  /** What stands under a node or relation, supports first. */
  readonly into: (place: number) => readonly number[];
}

const nothing: readonly number[] = [];

/** Every node stands where the way up to the top is shortest; of equal ways, the first in reading order. */
export function homesOf(graph: Graph, order: SiblingOrder = (ids) => ids): Homes {
  const { map, net } = graph;
  const { size, nodeCount, premises } = net;
  const ordered = (places: readonly number[]) => inOrder(graph, places, order);
  const home = new Int32Array(nodeCount).fill(none);
  const isPlaced = new Uint8Array(size);
  const lists: (readonly number[])[] = new Array(size).fill(nothing);

  const spread = (starts: readonly number[]) => {
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
      if (place >= nodeCount) {
        for (const premise of itemsOf(premises, place)) if (reach(premise)) home[premise] = place;
      }
      if (rowLength(net.into, place) === 0) continue;
      const list = itemsOf(net.into, place);
      const isSupport = (relation: number) => at(net.attacks, relation) === 0;
      const inReadingOrder = list.length > 1 ? parted(list, isSupport).flatMap(ordered) : list;
      lists[place] = inReadingOrder.filter(reach);
    }
  };

  const nodes = Array.from(map.nodes.keys());
  const isRecommendation = (place: number) => map.nodes[place]?.kind === 'recommendation';
  const [first, second] = parted(nodes, isRecommendation);
  const isTop = (place: number) => rowLength(net.from, place) === 0;
  const tops = [first, second].map((places) => ordered(places.filter(isTop)));
  const roots = tops.flat();
  spread(roots);
  const startAt = (place: number) => {
    if (at(isPlaced, place) === 1) return;
    roots.push(place);
    spread([place]);
  };
  for (const place of first) startAt(place);
  for (let place = 0; place < size; place += 1) startAt(place);
  const [leading, others] = parted(roots, isRecommendation);
  return { roots: [...leading, ...others], home, into: (place) => lists[place] ?? nothing };
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
