import { at } from '#shared/graph/rows';

/** A wish for a place, and how much it counts; weights are positive. */
export interface Wishes {
  readonly at: Float64Array;
  readonly weights: Float64Array;
  /** The least distance from each place to the one before it; the first is not read. */
  readonly gaps: Float64Array;
  /** How many of them there are. */
  readonly count: number;
}

/**
 * Finds places in ascending order that keep the gaps and come as near to the wishes as can be, by the sum of weighted
 * squares. With the gaps taken off this is isotonic regression, answered by pooling adjacent violators (Ayer and others,
 * 1955).
 *
 * @param most How many places are asked for at once, at most.
 * @returns A question whose answer stands in the same room each time: what is not read before the next one is gone.
 */
export function isotonic(most: number): (wishes: Wishes) => Float64Array {
  const places = new Float64Array(most);
  const sums = new Float64Array(most);
  const totals = new Float64Array(most);
  const ends = new Int32Array(most);
  return ({ at: wishes, weights, gaps, count }) => {
    let pools = 0;
    let offset = 0;
    for (let index = 0; index < count; index += 1) {
      if (index > 0) offset += at(gaps, index);
      let total = at(weights, index);
      let sum = (at(wishes, index) - offset) * total;
      while (pools > 0 && at(sums, pools - 1) * total >= sum * at(totals, pools - 1)) {
        pools -= 1;
        sum = at(sums, pools) + sum;
        total = at(totals, pools) + total;
      }
      sums[pools] = sum;
      totals[pools] = total;
      ends[pools] = index + 1;
      pools += 1;
    }
    let index = 0;
    offset = 0;
    for (let pool = 0; pool < pools; pool += 1) {
      const middle = at(sums, pool) / at(totals, pool);
      for (const end = at(ends, pool); index < end; index += 1) {
        if (index > 0) offset += at(gaps, index);
        places[index] = middle + offset;
      }
    }
    return places;
  };
}
