/** Things of different heights below one another, most of which nobody has measured yet. */
export interface Column {
  readonly length: number;
  /** CSS pixels from the top of the column to the top of the thing at `index`. */
  readonly top: (index: number) => number;
  readonly total: () => number;
  /** The thing that lies at a height. */
  readonly at: (y: number) => number;
  readonly set: (index: number, height: number) => void;
}

/**
 * Heights in a tree of sums (Fenwick 1994), so that a text of a hundred thousand paragraphs is scrolled and measured in
 * steps of its logarithm.
 */
export function columnOf(heights: Float64Array): Column {
  const { length } = heights;
  const sums = new Float64Array(length + 1);
  for (let index = 1; index <= length; index += 1) {
    sums[index] = of(sums, index) + of(heights, index - 1);
    const above = index + (index & -index);
    if (above <= length) sums[above] = of(sums, above) + of(sums, index);
  }
  const highest = 2 ** Math.floor(Math.log2(Math.max(1, length)));
  const top = (index: number) => {
    let sum = 0;
    for (let node = index; node > 0; node -= node & -node) sum += of(sums, node);
    return sum;
  };
  return {
    length,
    top,
    total: () => top(length),
    at: (y) => {
      let index = 0;
      let rest = y;
      for (let step = highest; step > 0; step >>= 1) {
        if (index + step > length || of(sums, index + step) > rest) continue;
        index += step;
        rest -= of(sums, index);
      }
      return Math.max(0, Math.min(index, length - 1));
    },
    set: (index, height) => {
      const change = height - of(heights, index);
      heights[index] = height;
      for (let node = index + 1; node <= length; node += node & -node) sums[node] = of(sums, node) + change;
    },
  };
}

function of(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
