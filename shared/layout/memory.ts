import { at, type Rows } from '#shared/graph/rows';
import type { Point } from '#shared/model/argument-map';
import type { Layering } from './layering';
import type { OutlineGraph } from './outline-graph';

/** Where nodes lay before, by id. */
export type Places = ReadonlyMap<string, Point>;

/** Where items lay before: the middle from left to right and the top, by index of the item; NaN for those that are new. */
export interface Memory {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Whether things should stay where they were, or only in the order that they were in. */
  readonly holds: boolean;
}

export function memoryOf({ items }: OutlineGraph, places: Places, holds: boolean): Memory {
  const x = new Float64Array(items.length).fill(Number.NaN);
  const y = new Float64Array(items.length).fill(Number.NaN);
  for (const [index, { block }] of items.entries()) {
    if (block === null) continue;
    const corners = block.members.flatMap(({ id, at: inBlock }) => {
      const place = places.get(id);
      return place ? [{ x: place.x - inBlock.x, y: place.y - inBlock.y }] : [];
    });
    if (corners.length === 0) continue;
    x[index] = medianOf(corners.map((corner) => corner.x)) + block.size.width / 2;
    y[index] = medianOf(corners.map((corner) => corner.y));
  }
  return { x, y, holds };
}

/** Often enough for what passes ten rows. */
const rounds = 40;

/** Remembered middles of all vertices; what is new, or passes, comes between what it leads to and from. */
export function rememberedAcross({ ranks, above, below, itemCount }: Layering, { x }: Memory): Float64Array {
  const all = new Float64Array(ranks.length).fill(Number.NaN);
  all.set(x.subarray(0, itemCount));
  const isNew = Array.from(all, Number.isNaN);
  for (let round = 0; round < rounds; round += 1) {
    for (let vertex = 0; vertex < all.length; vertex += 1) {
      if (!isNew[vertex]) continue;
      const middle = meanOf(all, [above, below], vertex);
      if (!Number.isNaN(middle)) all[vertex] = middle;
    }
  }
  return all.map((middle) => (Number.isNaN(middle) ? 0 : middle));
}

function meanOf(x: Float64Array, neighbours: readonly Rows[], vertex: number): number {
  let [sum, count] = [0, 0];
  for (const { starts, items } of neighbours) {
    for (let link = at(starts, vertex); link < at(starts, vertex + 1); link += 1) {
      const middle = x[at(items, link)] ?? Number.NaN;
      if (Number.isNaN(middle)) continue;
      sum += middle;
      count += 1;
    }
  }
  return sum / count;
}

/** 0 of nothing. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
