import type { Net } from './net';
import { none } from './places';
import { at, eachOf } from './rows';

/** By place, 1 for `starts` and for all that they bear on, for or against, directly or by way of others. */
export function reachedAbove(net: Net, starts: Iterable<number>): Uint8Array {
  return reached(net, starts, (place, visit) => {
    const target = at(net.targets, place);
    if (target !== none) visit(target);
    else eachOf(net.from, place, visit);
  });
}

/** By place, 1 for `starts` and for all that bears on them, for or against, directly or by way of others. */
export function reachedBeneath(net: Net, starts: Iterable<number>): Uint8Array {
  return reached(net, starts, (place, visit) => {
    eachOf(net.premises, place, visit);
    eachOf(net.into, place, visit);
  });
}

function reached(
  net: Net,
  starts: Iterable<number>,
  next: (place: number, visit: (there: number) => void) => void,
): Uint8Array {
  const seen = new Uint8Array(net.size);
  const queue: number[] = [];
  const visit = (place: number) => {
    if (at(seen, place) === 1) return;
    seen[place] = 1;
    queue.push(place);
  };
  for (const start of starts) visit(start);
  // The queue is walked while it grows.
  for (const place of queue) next(place, visit);
  return seen;
}
