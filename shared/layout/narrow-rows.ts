import { rowTops } from './layering';
import { type Memory, medianOf } from './memory';
import type { Link, OutlineGraph } from './outline-graph';
import { spacing } from './spacing';

/** Lines that pass and gaps between families make a drawing so many times as wide as its widest row. */
const slack = 1.25;
/** How much narrower rows become from one try to the next. */
const step = 0.85;

interface Narrowing {
  readonly ranks: Int32Array;
  /** Width to height that is wide enough. */
  readonly aspect: number;
  readonly memory?: Memory | undefined;
}

/**
 * Rows that are wider than the others come apart into several, until the whole is no wider to its height than `aspect`.
 * What many reasons hang on goes down, nearer to them; leaves stay up. Linked premises stay together. With a memory that
 * holds, rows that lay apart stay apart.
 */
export function narrowed(
  graph: OutlineGraph,
  links: readonly Link[],
  { ranks, aspect, memory }: Narrowing,
): Int32Array {
  const rows = teamsByRow(graph, links, ranks);
  if (memory?.holds)
    return renumbered(
      links,
      ranks,
      rows.map((row) => asBefore(row, memory)),
    );
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width, 0));
  const deepest = graph.items.reduce((most, { block }) => Math.max(most, block?.size.height ?? 0), 0);
  let most = Math.max(...widths);
  for (let result = ranks; ; most *= step) {
    const height = (rowTops(graph, result).at(-1) ?? 0) + deepest;
    if (most * slack <= height * aspect || most < deepest) return result;
    const counts = widths.map((width) => Math.ceil(width / most));
    result = renumbered(
      links,
      ranks,
      rows.map((row, rank) => apart(row, counts[rank] ?? 1)),
    );
  }
}

/** Blocks of one row that stay in one row: one alone, or premises that are linked. */
interface Team {
  readonly items: readonly number[];
  readonly width: number;
  /** How much more hangs on it than it hangs on. */
  readonly pull: number;
}

function teamsByRow(
  { items }: OutlineGraph,
  links: readonly Link[],
  ranks: Int32Array,
): readonly (readonly Team[])[] {
  const pulls = new Float64Array(items.length);
  const leaders = Int32Array.from(items.keys());
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    return leader;
  };
  const lowers = new Map<number, number>();
  for (const { upper, lower, weight } of links) {
    pulls[upper] = (pulls[upper] ?? 0) + weight;
    pulls[lower] = (pulls[lower] ?? 0) - weight;
    if (items[upper]?.block) continue;
    const other = lowers.get(upper);
    if (other === undefined) lowers.set(upper, lower);
    else if (ranks[other] === ranks[lower]) leaders[leaderOf(lower)] = leaderOf(other);
  }
  const rows: Map<number, { items: number[]; width: number; pull: number }>[] = [];
  for (const [index, { block }] of items.entries()) {
    if (!block) continue;
    const rank = ranks[index] ?? 0;
    const row = rows[rank] ?? new Map();
    rows[rank] = row;
    const leader = leaderOf(index);
    const team = row.get(leader) ?? { items: [], width: 0, pull: 0 };
    row.set(leader, team);
    team.items.push(index);
    team.width += block.size.width + spacing.beside;
    team.pull += pulls[index] ?? 0;
  }
  return Array.from(rows, (row) => (row ? [...row.values()] : []));
}

/** Which of its rows each item belongs to, from 0. */
type Parting = ReadonlyMap<number, number>;

/** Into rows of about equal width. */
function apart(row: readonly Team[], count: number): Parting {
  const parting = new Map<number, number>();
  const total = row.reduce((sum, { width }) => sum + width, 0);
  let before = 0;
  for (const { items, width } of row.toSorted((a, b) => a.pull / a.items.length - b.pull / b.items.length)) {
    const part = Math.min(count - 1, Math.floor(((before + width / 2) / total) * count));
    for (const item of items) parting.set(item, part);
    before += width;
  }
  return parting;
}

/** Rows lie at least so far apart. */
const rowApart = spacing.beneath;
/** A row that holds less than this share of what it came from is no row, but something moved by hand. */
const leastShare = 0.12;

function asBefore(row: readonly Team[], { y }: Memory): Parting {
  const tops = row
    .flatMap(({ items }) => items.map((item) => y[item] ?? Number.NaN))
    .filter((top) => !Number.isNaN(top))
    .toSorted((a, b) => a - b);
  const groups: number[][] = [];
  for (const top of tops) {
    const last = groups.at(-1);
    if (last && top - (last.at(-1) ?? top) < rowApart) last.push(top);
    else groups.push([top]);
  }
  const middles = groups
    .filter(({ length }) => length > 1 && length >= leastShare * tops.length)
    .map(medianOf);
  const parting = new Map<number, number>();
  for (const { items } of row) {
    const known = items.map((item) => y[item] ?? Number.NaN).filter((top) => !Number.isNaN(top));
    const top = known.length > 0 ? medianOf(known) : (middles[0] ?? 0);
    const far = (of: number) => Math.abs((middles[of] ?? top) - top);
    const part = [...middles.keys()].reduce((best, of) => (far(of) < far(best) ? of : best), 0);
    for (const item of items) parting.set(item, part);
  }
  return parting;
}

/** Junctions come right above the highest of what leads to them. */
function renumbered(links: readonly Link[], ranks: Int32Array, partings: readonly Parting[]): Int32Array {
  const starts: number[] = [];
  let next = 0;
  const last = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  for (let rank = 0; rank <= last; rank += 1) {
    starts.push(next);
    const parts = Math.max(0, ...(partings[rank]?.values() ?? [])) + 1;
    next += rank % 2 === 0 ? 2 * parts - 1 : 1;
  }
  const result = ranks.map((rank, index) => {
    return (starts[rank] ?? 0) + 2 * (partings[rank]?.get(index) ?? 0);
  });
  const lowest = new Map<number, number>();
  for (const { upper, lower } of links) {
    if ((result[upper] ?? 0) % 2 === 0) continue;
    lowest.set(upper, Math.min(lowest.get(upper) ?? Infinity, (result[lower] ?? 0) - 1));
  }
  for (const [junction, rank] of lowest) result[junction] = rank;
  return result;
}
