/** A wish for a place, and how much it counts; weights are positive. */
export interface Wishes {
  readonly at: Float64Array;
  readonly weights: Float64Array;
  /** The least distance from each place to the one before it; the first is not read. */
  readonly gaps: Float64Array;
  readonly count: number;
}

/**
 * Places in ascending order that keep the gaps and come as near to the wishes as can be, by the sum of weighted squares.
 * With the gaps taken off this is isotonic regression, answered by pooling adjacent violators (Ayer and others, 1955).
 */
export function placesNear({ at, weights, gaps, count }: Wishes): Float64Array {
  const places = new Float64Array(count);
  const pools: { sum: number; weight: number; size: number }[] = [];
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) offset += gaps[index] ?? 0;
    const weight = weights[index] ?? 1;
    let pool = { sum: ((at[index] ?? 0) - offset) * weight, weight, size: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum * pool.weight >= pool.sum * last.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  let index = 0;
  offset = 0;
  for (const { sum, weight, size } of pools) {
    for (const end = index + size; index < end; index += 1) {
      if (index > 0) offset += gaps[index] ?? 0;
      places[index] = sum / weight + offset;
    }
  }
  return places;
}
