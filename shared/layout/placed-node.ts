import type { Point } from '#shared/model/argument-map';
import type { Size } from './block';

/** A node where it lies: its top left corner. */
export interface PlacedNode {
  readonly id: string;
  readonly at: Point;
  readonly size: Size;
}

export interface Frame {
  readonly at: Point;
  readonly size: Size;
}

/** The smallest rectangle around all of them; at the origin around none. */
export function frameOf(nodes: Iterable<Frame>): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at, size } of nodes) {
    left = Math.min(left, at.x);
    top = Math.min(top, at.y);
    right = Math.max(right, at.x + size.width);
    bottom = Math.max(bottom, at.y + size.height);
  }
  if (left === Infinity) return { at: { x: 0, y: 0 }, size: { width: 0, height: 0 } };
  return { at: { x: left, y: top }, size: { width: right - left, height: bottom - top } };
}

export function movedBy(nodes: readonly PlacedNode[], by: Point): readonly PlacedNode[] {
  return nodes.map((node) => ({ ...node, at: { x: node.at.x + by.x, y: node.at.y + by.y } }));
}
