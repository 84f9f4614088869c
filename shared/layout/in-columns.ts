import type { Placement } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Size } from './block';
import { spacing } from './spacing';

/** More than these below each other are read more easily beside each other. */
const mostInColumn = 12;

/** Places for nodes that nothing connects: down a column in the order given, then down the next. */
export function inColumns(nodes: readonly MapNode[], sizeOf: (node: MapNode) => Size): readonly Placement[] {
  const placements: Placement[] = [];
  let left = 0;
  for (let first = 0; first < nodes.length; first += mostInColumn) {
    let top = 0;
    let widest = 0;
    for (const node of nodes.slice(first, first + mostInColumn)) {
      const { width, height } = sizeOf(node);
      placements.push({ id: node.id, at: { x: left, y: top } });
      top += height + spacing.stacked;
      widest = Math.max(widest, width);
    }
    left += widest + spacing.beside;
  }
  return placements;
}
