import type { PlacedBlock } from './arranged';
import type { Size } from './block';
import { frameOf, type PlacedNode } from './placed-node';

export function nodesOf(blocks: readonly PlacedBlock[]): readonly PlacedNode[] {
  return blocks.flatMap(({ block, at }) => {
    return block.members.map(({ id, size, at: { x, y } }) => ({
      id,
      size,
      at: { x: at.x + x, y: at.y + y },
    }));
  });
}

export function sizeOf(blocks: readonly PlacedBlock[]): Size {
  return frameOf(blocks.map(({ block, at }) => ({ at, size: block.size }))).size;
}
