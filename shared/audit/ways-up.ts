import { type Graph, idAt } from '#shared/graph/graph';
import { restingSteps } from '#shared/graph/resting-steps';
import { at, eachOf } from '#shared/graph/rows';

const unreached = -1;
const arrived = -2;

/** Answers about places in the net. */
export interface WaysUp {
  /** Whether it rests on one of the starts, or is one. */
  readonly isOver: (place: number) => boolean;
  /** A shortest way to it from the nearest start: ids, the start first. Empty for what rests on none of them. */
  readonly to: (place: number) => readonly string[];
}

/** The ways from `starts`, places in the net, to everything that rests on one of them. */
export function waysUpFrom(graph: Graph, starts: readonly number[]): WaysUp {
  const steps = restingSteps(graph);
  const below = new Int32Array(graph.net.size).fill(unreached);
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
  const isOver = (place: number) => at(below, place) !== unreached;
  const to = (place: number) => {
    const way: string[] = [];
    if (!isOver(place)) return way;
    for (let here = place; here !== arrived; here = at(below, here)) way.push(idAt(graph, here));
    return way.reverse();
  };
  return { isOver, to };
}
