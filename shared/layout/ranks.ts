import { type Memory, medianOf } from './memory';
import { type SpannedEdge, shorten } from './network-simplex';
import type { Link, OutlineGraph } from './outline-graph';

/** Heads stay in the top row, whatever else would be shorter. */
const headWeight = 1000;
/** Steps of the simplex, for each item; maps that need more come near to the best anyhow. */
const pivotsEach = 2;

/**
 * The row of every item, so that links together are as short as can be. Blocks lie in even rows and junctions in odd ones.
 * `links` must have no circle. What could as well lie in several rows goes where it was before, or else where there is
 * most room.
 */
export function ranksOf(graph: OutlineGraph, links: readonly Link[], memory?: Memory): Int32Array {
  const { items } = graph;
  const beneath = linksBeside(graph, links);
  const ranks = longestPaths(graph, beneath);
  const edges = links.map(
    ({ upper, lower, span, weight }): SpannedEdge => ({ from: upper, to: lower, span, weight }),
  );
  // A point above everything: what lies under nothing may come no higher.
  const top = items.length;
  for (const [index, { isHead }] of items.entries()) {
    if ((beneath.above[index] ?? []).length > 0) continue;
    edges.push({ from: top, to: index, span: 0, weight: isHead ? headWeight : 0 });
  }
  const withTop = Int32Array.of(...ranks, 0);
  shorten(withTop, edges, items.length * pivotsEach);
  const highest = withTop[top] ?? 0;
  const shortened = withTop.slice(0, top).map((rank) => rank - highest);
  const crowds = widthsOfRows(graph, shortened);
  const rowsBefore = memory && heightsOfRows(shortened, memory);
  for (const [index, rows] of choices(shortened, graph, beneath)) {
    const width = graph.items[index]?.block?.size.width ?? 0;
    const before = memory?.y[index] ?? Number.NaN;
    const cost = (rank: number) => {
      if (rowsBefore && !Number.isNaN(before)) return Math.abs((rowsBefore[rank] ?? Infinity) - before);
      return crowds[rank] ?? 0;
    };
    const rank = shortened[index] ?? 0;
    crowds[rank] = (crowds[rank] ?? 0) - width;
    const best = rows.reduce((least, row) => (cost(row) < cost(least) ? row : least), rank);
    crowds[best] = (crowds[best] ?? 0) + width;
    shortened[index] = best;
  }
  return shortened;
}

interface Beside {
  readonly above: readonly (readonly Link[])[];
  readonly below: readonly (readonly Link[])[];
}

function linksBeside({ items }: OutlineGraph, links: readonly Link[]): Beside {
  const above: Link[][] = items.map(() => []);
  const below: Link[][] = items.map(() => []);
  for (const link of links) {
    above[link.lower]?.push(link);
    below[link.upper]?.push(link);
  }
  return { above, below };
}

function longestPaths({ items }: OutlineGraph, { above, below }: Beside): Int32Array {
  const ranks = new Int32Array(items.length);
  const missing = above.map((uppers) => uppers.length);
  const order = [...missing.keys()].filter((index) => missing[index] === 0);
  // The list is walked while it grows.
  for (const index of order) {
    const highest = highestRank(ranks, above[index] ?? []);
    ranks[index] = items[index]?.block ? highest + (highest % 2) : highest + 1 - (highest % 2);
    for (const { lower } of below[index] ?? []) {
      missing[lower] = (missing[lower] ?? 0) - 1;
      if (missing[lower] === 0) order.push(lower);
    }
  }
  return ranks;
}

function highestRank(ranks: Int32Array, above: readonly Link[]): number {
  return above.reduce((rank, { upper, span }) => Math.max(rank, (ranks[upper] ?? 0) + span), 0);
}

/** What hangs as much above as below may move for nothing: the rows that it may have, given where all else is. */
function* choices(
  ranks: Int32Array,
  { items }: OutlineGraph,
  { above, below }: Beside,
): Generator<readonly [number, readonly number[]]> {
  for (const [index, { isHead }] of items.entries()) {
    const [uppers = [], lowers = []] = [above[index], below[index]];
    if (isHead || lowers.length === 0 || weightOf(uppers) !== weightOf(lowers)) continue;
    const lowest = Math.min(...lowers.map(({ lower, span }) => (ranks[lower] ?? 0) - span));
    const rows: number[] = [];
    for (let rank = highestRank(ranks, uppers); rank <= lowest; rank += 2) rows.push(rank);
    if (rows.length > 1) yield [index, rows];
  }
}

function widthsOfRows({ items }: OutlineGraph, ranks: Int32Array): number[] {
  const widths: number[] = [];
  for (const [index, rank] of ranks.entries()) {
    widths[rank] = (widths[rank] ?? 0) + (items[index]?.block?.size.width ?? 0);
  }
  return widths;
}

/** Where the rows were before, by what lies in them now. */
function heightsOfRows(ranks: Int32Array, { y }: Memory): readonly number[] {
  const tops: number[][] = [];
  for (const [index, rank] of ranks.entries()) {
    const top = y[index] ?? Number.NaN;
    if (!Number.isNaN(top)) {
      const inRow = tops[rank];
      if (inRow) inRow.push(top);
      else tops[rank] = [top];
    }
  }
  return Array.from(tops, (of) => (of ? medianOf(of) : Infinity));
}

function weightOf(links: readonly Link[]): number {
  return links.reduce((sum, { weight }) => sum + weight, 0);
}
