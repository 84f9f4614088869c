import { at, type Rows } from '#shared/graph/rows';
import { crossings, type Order, positionsIn } from './crossings';
import type { Layering } from './layering';
import type { Memory } from './memory';
import { endsOf, transpose } from './transpose';

export interface Effort {
  /** How often the rows are gone through from top to bottom and back, at most. */
  readonly sweeps: number;
  /** Sweeps without a better order before it is given up. */
  readonly patience: number;
}

/**
 * Orders of few crossings: rows are sorted by where the neighbours of each vertex lie, downwards and upwards in turn, by
 * the barycentre and by the median in turn, and neighbours change places where that helps (Gansner and others, 1993).
 */
export function ordered(layering: Layering, start: Order, { sweeps, patience }: Effort): Order {
  const order = start.map((row) => row.slice());
  const positions = positionsIn(order, layering.ranks.length);
  let best = copyOf(order);
  let fewest = crossings(order, layering.below, positions);
  const ends = { above: endsOf(layering.above), below: endsOf(layering.below) };
  const wishes = new Float64Array(layering.ranks.length);
  let idle = 0;
  for (let sweep = 0; sweep < sweeps && idle < patience && fewest > 0; sweep += 1) {
    const downwards = sweep % 2 === 0;
    const middle = sweep % 8 < 4 ? barycentre : median;
    const neighbours = downwards ? layering.above : layering.below;
    const isLoose = sweep % 4 < 2;
    for (const row of downwards ? order : order.toReversed()) {
      sortRow(row, { neighbours, positions, wishes, middle, turnsTies: isLoose });
    }
    transpose(order, { ...ends, positions, isLoose });
    const count = crossings(order, layering.below, positions);
    idle += 1;
    if (count >= fewest) continue;
    if (count < 0.99 * fewest) idle = 0;
    fewest = count;
    best = copyOf(order);
  }
  return best;
}

/**
 * The order in which things lay before, by their middles. What was there keeps its order, if the memory holds; all else
 * goes where fewest links cross.
 */
export function keptOrder(layering: Layering, middles: Float64Array, { x, holds }: Memory): Order {
  const rows: number[][] = Array.from({ length: layering.rowCount }, () => []);
  for (const [vertex, rank] of layering.ranks.entries()) rows[rank]?.push(vertex);
  const order = rows.map((row) => {
    return new Int32Array(row.sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || a - b));
  });
  const isKept = (vertex: number) => holds && !Number.isNaN(x[vertex] ?? Number.NaN);
  const positions = positionsIn(order, layering.ranks.length);
  const ends = { above: endsOf(layering.above), below: endsOf(layering.below) };
  transpose(order, { ...ends, positions, isLoose: false, isKept });
  return order;
}

/** Rows as a walk in depth finds the vertices, in the order of `starts`: what hangs together comes side by side. */
export function walkOrder({ ranks, rowCount, below, above }: Layering, starts: Iterable<number>): Order {
  const rows: number[][] = Array.from({ length: rowCount }, () => []);
  const seen = new Uint8Array(ranks.length);
  const stack: number[] = [];
  for (const start of starts) {
    stack.push(start);
    for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
      if (at(seen, vertex) === 1) continue;
      seen[vertex] = 1;
      rows[at(ranks, vertex)]?.push(vertex);
      for (const { starts: from, items } of [above, below]) {
        for (let link = at(from, vertex + 1) - 1; link >= at(from, vertex); link -= 1)
          stack.push(at(items, link));
      }
    }
  }
  return rows.map((row) => new Int32Array(row));
}

interface Sorting {
  readonly neighbours: Rows;
  readonly positions: Int32Array;
  /** Room for where each vertex wishes to be. */
  readonly wishes: Float64Array;
  /** May put the places in another order. */
  readonly middle: (places: number[]) => number;
  /** Whether those that wish for the same place change places: another way out of dead ends. */
  readonly turnsTies: boolean;
}

/** Sorts those that have neighbours; all others keep their place in the row. */
function sortRow(
  row: Int32Array,
  { neighbours: { starts, items }, positions, wishes, middle, turnsTies }: Sorting,
): void {
  const free: number[] = [];
  const movers: number[] = [];
  const places: number[] = [];
  for (let place = 0; place < row.length; place += 1) {
    const vertex = at(row, place);
    places.length = 0;
    for (let link = at(starts, vertex); link < at(starts, vertex + 1); link += 1) {
      places.push(at(positions, at(items, link)));
    }
    if (places.length === 0) continue;
    free.push(place);
    movers.push(vertex);
    wishes[vertex] = middle(places);
  }
  if (turnsTies) movers.reverse();
  movers.sort((a, b) => at(wishes, a) - at(wishes, b));
  for (const [index, vertex] of movers.entries()) {
    const place = free[index] ?? 0;
    row[place] = vertex;
    positions[vertex] = place;
  }
}

function barycentre(places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += place;
  return sum / places.length;
}

/** The median; of an even number the one between the two, nearer to where more of the others are close together. */
function median(places: number[]): number {
  if (places.length === 1) return places[0] ?? 0;
  const sorted = places.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]];
  if (sorted.length % 2 === 1) return high;
  if (sorted.length === 2) return (low + high) / 2;
  const left = low - (sorted[0] ?? 0);
  const right = (sorted.at(-1) ?? 0) - high;
  return left + right === 0 ? (low + high) / 2 : (low * right + high * left) / (left + right);
}

function copyOf(order: Order): Order {
  return order.map((row) => row.slice());
}
