export interface Wish {
  readonly at: number;
  /** How much more its wish counts than that of another. */
  readonly weight: number;
}

/**
 * Places in ascending order, at least `gap` apart, within `from` … `to`, each as near as can be to where it would like
 * to be. Where there is no room for the gap it is made smaller.
 *
 * Subtracting the gaps turns "at least so far apart" into "not descending", which the method of pool-adjacent-violators
 * (Ayer and others, 1955) answers with the least squares.
 */
export function spread(
  wishes: readonly Wish[],
  { from, to, gap }: { readonly from: number; readonly to: number; readonly gap: number },
): readonly number[] {
  const between = wishes.length > 1 ? Math.min(gap, (to - from) / (wishes.length - 1)) : 0;
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { at, weight }] of wishes.entries()) {
    let pool = { sum: (at - index * between) * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const highest = to - (wishes.length - 1) * between;
  return pools
    .flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight))
    .map((place, index) => Math.min(Math.max(place, from), highest) + index * between);
}
