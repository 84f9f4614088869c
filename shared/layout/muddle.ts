import type { PlacedBlock } from './arranged';
import { bearings, type OutlineGraph } from './outline-graph';

interface Segment {
  readonly upper: number;
  readonly lower: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A crossing is as bad as so much length, in map units. */
const crossingCost = 400;

/**
 * How hard a drawing is to follow: crossings and the length of its lines, drawn straight. In time quadratic in the links:
 * for small maps, to choose between drawings.
 */
export function muddle(graph: OutlineGraph, blocks: readonly PlacedBlock[]): number {
  const segments = segmentsOf(graph, blocks);
  let cost = 0;
  for (const [index, one] of segments.entries()) {
    cost += Math.hypot(one.x2 - one.x1, one.y2 - one.y1);
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (other && doCross(one, other)) cost += crossingCost;
    }
  }
  return cost;
}

/** From the top of each block to the bottom of what it belongs under. */
function segmentsOf(graph: OutlineGraph, blocks: readonly PlacedBlock[]): readonly Segment[] {
  const placed = new Map(blocks.map((of) => [of.block, of]));
  return bearings(graph).flatMap(({ upper, lower }) => {
    const [above, below] = [graph.items[upper]?.block, graph.items[lower]?.block];
    const from = above && placed.get(above);
    const to = below && placed.get(below);
    if (!from || !to) return [];
    const [x1, y1] = [from.at.x + from.block.size.width / 2, from.at.y + from.block.size.height];
    return [{ upper, lower, x1, y1, x2: to.at.x + to.block.size.width / 2, y2: to.at.y }];
  });
}

/** Lines that meet at an end do not cross. */
function doCross(one: Segment, other: Segment): boolean {
  if (one.upper === other.upper || one.lower === other.lower) return false;
  if (one.upper === other.lower || one.lower === other.upper) return false;
  return (
    sideOf(one, other.x1, other.y1) * sideOf(one, other.x2, other.y2) < 0 &&
    sideOf(other, one.x1, one.y1) * sideOf(other, one.x2, one.y2) < 0
  );
}

function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
