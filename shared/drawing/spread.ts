/**
 * Places in ascending order, at least `gap` apart, within `from` … `to`, each as near as can be to where it would like
 * to be (`wishes`, ascending). Where there is no room for the gap it is made smaller.
 *
 * Subtracting the gaps turns "at least so far apart" into "not descending", which the method of pool-adjacent-violators
 * (Ayer and others, 1955) answers with the least squares.
 */
export function spread(
  wishes: readonly number[],
  { from, to, gap }: { readonly from: number; readonly to: number; readonly gap: number },
): readonly number[] {
  const between = wishes.length > 1 ? Math.min(gap, (to - from) / (wishes.length - 1)) : 0;
  const pools: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { sum: wish - index * between, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const highest = to - (wishes.length - 1) * between;
  return pools
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((place, index) => Math.min(Math.max(place, from), highest) + index * between);
}
