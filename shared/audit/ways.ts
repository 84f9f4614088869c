import { attacksOn, type Graph, recommendations, supportsOf } from '#shared/graph/graph';

/** Whether a recommendation needs something, or is hurt by it: an objection hurts, and an answer to it helps. */
export type Side = 'helping' | 'hurting';

interface Step {
  readonly id: string;
  readonly side: Side;
}

/**
 * What bears on any recommendation, on either side: from the id of a node or relation to the next step on
 * a shortest way to a recommendation, which itself has none. Something may help in one way and hurt in another.
 */
export type Ways = Readonly<Record<Side, ReadonlyMap<string, Step | null>>>;

/** Backing is left out: a step stands or falls without it. */
export function waysToRecommendations(graph: Graph): Ways {
  const ways = { helping: new Map<string, Step | null>(), hurting: new Map<string, Step | null>() };
  const queue: Step[] = [];
  const reach = (id: string, side: Side, next: Step | null) => {
    if (ways[side].has(id)) return;
    ways[side].set(id, next);
    queue.push({ id, side });
  };
  for (const { id } of recommendations(graph)) reach(id, 'helping', null);
  // The queue is walked while it grows: nearest first, so that the first way found is a shortest.
  for (const here of queue) {
    const relation = graph.relation(here.id);
    const supports = relation === undefined ? supportsOf(graph, here.id) : [];
    for (const premise of relation?.premises ?? []) reach(premise, here.side, here);
    for (const { id } of supports) reach(id, here.side, here);
    for (const { id } of attacksOn(graph, here.id)) reach(id, otherSide(here.side), here);
  }
  return ways;
}

/** The ids from `id` to a recommendation, both included. */
export function wayFrom(ways: Ways, id: string, side: Side): readonly string[] {
  const way = [id];
  let next = ways[side].get(id);
  while (next) {
    way.push(next.id);
    next = ways[next.side].get(next.id);
  }
  return way;
}

function otherSide(side: Side): Side {
  return side === 'helping' ? 'hurting' : 'helping';
}
