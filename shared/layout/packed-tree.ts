import type { PlacedBlock } from './arranged';
import { forestOf } from './forest';
import { growthOf, unfolded } from './hung-tree';
import type { OutlineGraph } from './outline-graph';
import { packed } from './pack';
import { spacing } from './spacing';

/**
 * The whole as trees that come near to `aspect`, for maps that are too large for rows: every item beneath the first that
 * it belongs under. In about linear time.
 */
export function packedTree(graph: OutlineGraph, aspect: number): readonly PlacedBlock[] {
  const forest = forestOf(graph);
  const growth = growthOf(graph, forest, { aspect, hasShelves: true });
  const sizes = forest.roots.map((root) => growth.limbs[root]?.size ?? { width: 0, height: 0 });
  const corners = packed(sizes, spacing.parts);
  const starts = forest.roots.map((index, place) => {
    return { index, corner: corners[place] ?? { x: 0, y: 0 }, isHung: false };
  });
  return unfolded(growth, starts);
}
