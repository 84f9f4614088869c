import type { PlacedBlock } from './arranged';
import type { OutlineGraph } from './outline-graph';
import { spacing } from './spacing';

/**
 * A plain tree, for when there is no engine or the map is too large for it: every block beneath the first that it belongs
 * under, each with a strip of the width to itself. Linear in the size of the map; no two blocks overlap.
 */
export function treeOf(graph: OutlineGraph): readonly PlacedBlock[] {
  const { items } = graph;
  const { children, order, roots } = spanningForest(graph);
  const widthOf = (index: number) => items[index]?.block?.size.width ?? 0;
  const heightOf = (index: number) => items[index]?.block?.size.height ?? 0;

  const strips = new Array<number>(items.length).fill(0);
  const rowOf = (list: readonly number[]) =>
    list.reduce((sum, child) => sum + (strips[child] ?? 0) + spacing.beside, -spacing.beside);
  for (const index of order.toReversed()) {
    strips[index] = Math.max(widthOf(index), rowOf(children[index] ?? []), 1);
  }

  const lefts = new Array<number>(items.length).fill(0);
  const tops = new Array<number>(items.length).fill(0);
  const placeRow = (list: readonly number[], from: number, top: number) => {
    let left = from;
    for (const child of list) {
      lefts[child] = left;
      tops[child] = top;
      left += (strips[child] ?? 0) + spacing.beside;
    }
  };
  placeRow(roots, 0, 0);
  const placed: PlacedBlock[] = [];
  for (const index of order) {
    const [left = 0, top = 0, strip = 0] = [lefts[index], tops[index], strips[index]];
    const block = items[index]?.block;
    if (block) placed.push({ block, at: { x: left + (strip - widthOf(index)) / 2, y: top } });
    const below = children[index] ?? [];
    const beneath = top + (block ? heightOf(index) + spacing.beneath : 0);
    placeRow(below, left + (strip - rowOf(below)) / 2, beneath);
  }
  return placed;
}

interface Forest {
  readonly roots: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Parents before their children. */
  readonly order: readonly number[];
}

/** From what belongs under nothing, then from whatever only circles lead to. */
function spanningForest({ items, links }: OutlineGraph): Forest {
  const lowers: number[][] = items.map(() => []);
  const hasUpper = new Set<number>();
  for (const { upper, lower } of links) {
    lowers[upper]?.push(lower);
    hasUpper.add(lower);
  }
  const seen = new Set<number>();
  const roots: number[] = [];
  const children: number[][] = items.map(() => []);
  const order: number[] = [];
  const starts = [...items.keys()];
  for (const start of [...starts.filter((index) => !hasUpper.has(index)), ...starts]) {
    if (seen.has(start)) continue;
    seen.add(start);
    roots.push(start);
    const queue = [start];
    // The list is walked while it grows.
    for (const index of queue) {
      order.push(index);
      for (const lower of lowers[index] ?? []) {
        if (seen.has(lower)) continue;
        seen.add(lower);
        children[index]?.push(lower);
        queue.push(lower);
      }
    }
  }
  return { roots, children, order };
}
