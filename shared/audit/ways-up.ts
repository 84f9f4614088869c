import { type Graph, idAt } from '#shared/graph/graph';
import { restingSteps } from '#shared/graph/resting-steps';
import { at, eachOf } from '#shared/graph/rows';

const unreached = -1;
const arrived = -2;

/**
 * For everything that rests on one of `starts` (places in the net), a shortest way to it from the nearest: ids, the start
 * first. Empty for what rests on none of them.
 */
export function waysUpFrom(graph: Graph, starts: readonly number[]): (id: string) => readonly string[] {
  const steps = restingSteps(graph);
  const { places, size } = graph.net;
  const below = new Int32Array(size).fill(unreached);
  for (const start of starts) below[start] = arrived;
  const queue = [...starts];
  // The queue is walked while it grows: nearest first, so that the first way found is a shortest.
  for (const place of queue) {
    eachOf(steps, place, (above) => {
      if (at(below, above) !== unreached) return;
      below[above] = place;
      queue.push(above);
    });
  }
  return (id) => {
    const place = places.get(id);
    if (place === undefined || at(below, place) === unreached) return [];
    const way: string[] = [];
    for (let here = place; here !== arrived; here = at(below, here)) way.push(idAt(graph, here));
    return way.reverse();
  };
}
