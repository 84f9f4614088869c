import { at, type Rows } from '#shared/graph/rows';
import type { Order } from './crossings';

/** Passes over all rows, at most. */
const mostPasses = 12;

interface Transposing {
  readonly above: Ends;
  readonly below: Ends;
  readonly positions: Int32Array;
  /** The first pass lets change places also what crosses as often either way: it leads out of dead ends. */
  readonly isLoose: boolean;
  /** Two of these never change places with each other. */
  readonly isKept?: (vertex: number) => boolean;
}

/** Lets neighbours in a row change places wherever fewer links cross then; changes `order` and `positions`. */
export function transpose(order: Order, { above, below, positions, isLoose, isKept }: Transposing): void {
  const pair: Pair = { now: 0, turned: 0 };
  // Only rows beside one that changed can have become better.
  let active = new Set(order.keys());
  for (let pass = 0; pass < mostPasses && active.size > 0; pass += 1) {
    const next = new Set<number>();
    for (const rank of active) {
      const row = order[rank];
      if (row === undefined || row.length < 2) continue;
      let hasChanged = false;
      for (let place = 0; place + 1 < row.length; place += 1) {
        const [left, right] = [at(row, place), at(row, place + 1)];
        if (isKept?.(left) && isKept(right)) continue;
        pair.now = 0;
        pair.turned = 0;
        above.count(pair, left, right, positions);
        below.count(pair, left, right, positions);
        const { now, turned } = pair;
        if (now === 0 || turned > now || (turned === now && !(isLoose && pass === 0))) continue;
        row[place] = right;
        row[place + 1] = left;
        positions[right] = place;
        positions[left] = place + 1;
        hasChanged = true;
      }
      if (hasChanged) for (const beside of [rank - 1, rank, rank + 1]) next.add(beside);
    }
    active = next;
  }
}

/** How often the links of two neighbours in a row cross, as they stand and the other way round. */
interface Pair {
  now: number;
  turned: number;
}

export interface Ends {
  /** Adds the crossings of these links to what is there. */
  readonly count: (pair: Pair, left: number, right: number, positions: Int32Array) => void;
}

/** Counts with room that is used again and again: this is the innermost loop of a layout. */
export function endsOf({ starts, items }: Rows): Ends {
  let widest = 0;
  for (let vertex = 0; vertex + 1 < starts.length; vertex += 1) {
    widest = Math.max(widest, at(starts, vertex + 1) - at(starts, vertex));
  }
  const [ofLeft, ofRight] = [new Int32Array(widest), new Int32Array(widest)];
  const fill = (ends: Int32Array, vertex: number, positions: Int32Array) => {
    const from = at(starts, vertex);
    const count = at(starts, vertex + 1) - from;
    for (let index = 0; index < count; index += 1) {
      const end = at(positions, at(items, from + index));
      let place = index;
      for (; place > 0 && at(ends, place - 1) > end; place -= 1) ends[place] = at(ends, place - 1);
      ends[place] = end;
    }
    return count;
  };
  const count = (pair: Pair, left: number, right: number, positions: Int32Array): void => {
    if (at(starts, left) === at(starts, left + 1) || at(starts, right) === at(starts, right + 1)) return;
    const leftCount = fill(ofLeft, left, positions);
    const rightCount = fill(ofRight, right, positions);
    // Of the right one's ends: those before an end of the left one, and those at the same place.
    let [before, notAfter] = [0, 0];
    for (let index = 0; index < leftCount; index += 1) {
      const end = at(ofLeft, index);
      while (before < rightCount && at(ofRight, before) < end) before += 1;
      while (notAfter < rightCount && at(ofRight, notAfter) <= end) notAfter += 1;
      pair.now += before;
      pair.turned += rightCount - notAfter;
    }
  };
  return { count };
}
