import type { Point } from '#shared/model/argument-map';
import type { Block, Size } from './block';

/** Where a block lies: its top left corner. */
export interface PlacedBlock {
  readonly block: Block;
  readonly at: Point;
}

/** Something laid out by itself, from its own top left corner. */
export interface Arranged {
  readonly size: Size;
  readonly blocks: readonly PlacedBlock[];
}

/** Moved so that it begins at the origin. */
export function arranged(blocks: readonly PlacedBlock[]): Arranged {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { block, at } of blocks) {
    left = Math.min(left, at.x);
    top = Math.min(top, at.y);
    right = Math.max(right, at.x + block.size.width);
    bottom = Math.max(bottom, at.y + block.size.height);
  }
  if (blocks.length === 0) return { size: { width: 0, height: 0 }, blocks };
  return {
    size: { width: right - left, height: bottom - top },
    blocks: blocks.map(({ block, at }) => ({ block, at: { x: at.x - left, y: at.y - top } })),
  };
}
