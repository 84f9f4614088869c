import { type Rows, rowsOf } from '#shared/graph/rows';
import type { Link, OutlineGraph } from './outline-graph';
import { spacing } from './spacing';

/**
 * Items in rows, with a vertex for every row that a link or a tall block passes: after that, links lead only from one row
 * to the next. Vertices below `itemCount` are the items themselves.
 */
export interface Layering {
  readonly itemCount: number;
  readonly ranks: Int32Array;
  readonly rowCount: number;
  /** Of the room that a vertex needs in its row; 0 for a line that passes, and for a junction. */
  readonly widths: Float64Array;
  /** The tall block that hangs through this row here, else -1. */
  readonly owners: Int32Array;
  readonly above: Rows;
  readonly below: Rows;
}

/** A tall block hangs through at most so many rows; a longer one is set free of what it lies upon at the end. */
const deepest = 64;

export function layeringOf(graph: OutlineGraph, links: readonly Link[], itemRanks: Int32Array): Layering {
  const { items } = graph;
  const ranks = [...itemRanks];
  const widths = items.map(({ block }) => block?.size.width ?? 0);
  const pairs: [upper: number, lower: number][] = [];
  const owners: number[] = items.map(() => -1);
  const chain = (from: number, { first, last, width }: { first: number; last: number; width: number }) => {
    let upper = from;
    for (let rank = first; rank <= last; rank += 1) {
      pairs.push([upper, ranks.length]);
      upper = ranks.length;
      ranks.push(rank);
      widths.push(width);
      owners.push(width > 0 ? from : -1);
    }
    return upper;
  };
  for (const { upper, lower } of links) {
    const [from = 0, to = 0] = [ranks[upper], ranks[lower]];
    pairs.push([chain(upper, { first: from + 1, last: to - 1, width: 0 }), lower]);
  }
  const tops = rowTops(graph, itemRanks);
  for (const [index, { block }] of items.entries()) {
    const rank = ranks[index] ?? 0;
    if (block === null || block.size.height === block.headHeight) continue;
    const bottom = (tops[rank] ?? 0) + block.size.height + spacing.beside;
    let last = rank;
    while (last < Math.min(tops.length - 1, rank + deepest) && (tops[last + 1] ?? 0) < bottom) last += 1;
    chain(index, { first: rank + 1, last, width: block.size.width });
  }
  const count = ranks.length;
  return {
    itemCount: items.length,
    ranks: new Int32Array(ranks),
    rowCount: ranks.reduce((most, rank) => Math.max(most, rank + 1), 0),
    widths: new Float64Array(widths),
    owners: new Int32Array(owners),
    above: rowsOf(count, (pair) => {
      for (const [upper, lower] of pairs) pair(lower, upper);
    }),
    below: rowsOf(count, (pair) => {
      for (const [upper, lower] of pairs) pair(upper, lower);
    }),
  };
}

/** Where each row begins, if its highest head decides; rows of junctions begin where the row before them ends. */
export function rowTops({ items }: OutlineGraph, ranks: Int32Array): readonly number[] {
  const heights: number[] = [];
  for (const [index, { block }] of items.entries()) {
    const rank = ranks[index] ?? 0;
    heights[rank] = Math.max(heights[rank] ?? 0, block?.headHeight ?? 0);
  }
  const tops: number[] = [];
  let top = 0;
  for (let rank = 0; rank < heights.length; rank += 1) {
    tops.push(top);
    top += rank % 2 === 0 ? (heights[rank] ?? 0) : spacing.beneath;
  }
  return tops;
}
