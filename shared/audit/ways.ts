import { type Graph, idAt, oncePerFrame, recommendations } from '#shared/graph/graph';
import { at, rowLength, rowOf } from '#shared/graph/rows';

/** Whether a recommendation needs something, or is hurt by it: an objection hurts, and an answer to it helps. */
export type Side = 'helping' | 'hurting';

/**
 * What bears on any recommendation, on either side, as the next step on a shortest way to one. Something may
 * help in one way and hurt in another, so a stop on a way is a place in the net together with a side.
 */
export interface Ways {
  readonly graph: Graph;
  /** By stop: the next one, or one of the two below. */
  readonly next: Int32Array;
  /** By stop: the place of the recommendation that its way leads to. */
  readonly ends: Int32Array;
}

const unreached = -1;
const arrived = -2;

/** Nobody reads more steps of a way than this, and ways along a long chain of objections would be its length squared. */
const longestWay = 40;

/** Backing is left out: a step stands or falls without it. */
export const waysToRecommendations: (graph: Graph) => Ways = oncePerFrame((graph) => {
  const { size, nodeCount, places, premises, into, attacks } = graph.net;
  const next = new Int32Array(2 * size).fill(unreached);
  const ends = new Int32Array(2 * size);
  const queue: number[] = [];
  const reach = (stop: number, from: number) => {
    if (next[stop] !== unreached) return;
    next[stop] = from;
    ends[stop] = from === arrived ? stop >> 1 : at(ends, from);
    queue.push(stop);
  };
  for (const { id } of recommendations(graph)) reach(stopAt(places.get(id) ?? 0, 'helping'), arrived);
  // The queue is walked while it grows: nearest first, so that the first way found is a shortest.
  for (const stop of queue) {
    const place = stop >> 1;
    const isNode = place < nodeCount;
    if (!isNode) for (const premise of rowOf(premises, place)) reach(stop + 2 * (premise - place), stop);
    if (rowLength(into, place) === 0) continue;
    for (const relation of rowOf(into, place)) {
      const sameSide = stop + 2 * (relation - place);
      if (at(attacks, relation) === 1) reach(sameSide ^ 1, stop);
      else if (isNode) reach(sameSide, stop);
    }
  }
  return { graph, next, ends };
});

/** Whether anything at all leads from a place in the net to a recommendation, on that side. */
export function hasWay({ next }: Ways, place: number, side: Side): boolean {
  return next[stopAt(place, side)] !== unreached;
}

/**
 * The ids from a place in the net to a recommendation, both included; empty where none is affected on that side. Of a way of more than 40
 * the first 39 and the recommendation.
 */
export function wayFrom({ graph, next, ends }: Ways, place: number, side: Side): readonly string[] {
  if (next[stopAt(place, side)] === unreached) return [];
  const way: string[] = [];
  let stop = stopAt(place, side);
  for (; stop !== arrived && way.length < longestWay; stop = at(next, stop)) way.push(idAt(graph, stop >> 1));
  if (stop !== arrived) way[longestWay - 1] = idAt(graph, at(ends, stop));
  return way;
}

/** Even where it helps, odd where it hurts. */
function stopAt(place: number, side: Side): number {
  return 2 * place + (side === 'helping' ? 0 : 1);
}
