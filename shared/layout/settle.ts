import type { PlacedBlock } from './arranged';
import type { Order } from './crossings';
import { rowTops } from './layering';
import type { OutlineGraph } from './outline-graph';
import { skyline } from './skyline';
import { spacing } from './spacing';

interface Layers {
  readonly ranks: Int32Array;
  /** The middle of each item from left to right. */
  readonly centres: Float64Array;
  readonly order: Order;
}

/**
 * Blocks of a layered drawing: rows aligned by their tops, one below the other; what would lie on a column that hangs
 * deeper than its row, further down. No two overlap, whatever the centres.
 */
export function settled(graph: OutlineGraph, { ranks, centres, order }: Layers): readonly PlacedBlock[] {
  const { items } = graph;
  const tops = rowTops(graph, ranks);
  const ground = skyline(spacing.beside / 2);
  const placed: PlacedBlock[] = [];
  for (const row of order) {
    for (const index of row) {
      const block = items[index]?.block;
      if (!block) continue;
      const left = (centres[index] ?? 0) - block.size.width / 2;
      const span = { left, right: left + block.size.width };
      const free = ground.under(span);
      const rowTop = tops[ranks[index] ?? 0] ?? 0;
      const y = free > rowTop - spacing.beside ? free + spacing.beneath : rowTop;
      ground.cover(span, y + block.size.height);
      placed.push({ block, at: { x: left, y } });
    }
  }
  return placed;
}
