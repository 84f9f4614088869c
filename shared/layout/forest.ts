import type { Link, OutlineGraph } from './outline-graph';

/** Every item once, beneath the first that it belongs under. */
export interface Forest {
  readonly roots: readonly number[];
  readonly children: readonly (readonly Branch[])[];
  /** Parents before their children. */
  readonly order: readonly number[];
}

export interface Branch {
  readonly item: number;
  readonly link: Link;
}

/** From the heads and what belongs under nothing, then from whatever only circles lead to. */
export function forestOf({ items, links }: OutlineGraph): Forest {
  const lowers: Branch[][] = items.map(() => []);
  const hasUpper = new Set<number>();
  for (const link of links) {
    if (items[link.lower]?.isHead) continue;
    lowers[link.upper]?.push({ item: link.lower, link });
    hasUpper.add(link.lower);
  }
  const seen = new Set<number>();
  const roots: number[] = [];
  const children: Branch[][] = items.map(() => []);
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
      for (const branch of lowers[index] ?? []) {
        if (seen.has(branch.item)) continue;
        seen.add(branch.item);
        children[index]?.push(branch);
        queue.push(branch.item);
      }
    }
  }
  return { roots, children, order };
}
