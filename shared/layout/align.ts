import type { Placement, Point } from '#shared/model/argument-map';
import { type Frame, frameOf, type PlacedNode } from './placed-node';

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Direction = 'horizontally' | 'vertically';

/** The nodes with one edge, or their middles, in one line: that of the rectangle around all of them. */
export function aligned(nodes: readonly PlacedNode[], alignment: Alignment): readonly Placement[] {
  const around = frameOf(nodes);
  return nodes.map((node) => ({ id: node.id, at: alignedCorner(node, around, alignment) }));
}

function alignedCorner({ at: { x, y }, size }: Frame, around: Frame, alignment: Alignment): Point {
  const spareWidth = around.size.width - size.width;
  const spareHeight = around.size.height - size.height;
  switch (alignment) {
    case 'left':
      return { x: around.at.x, y };
    case 'centre':
      return { x: around.at.x + spareWidth / 2, y };
    case 'right':
      return { x: around.at.x + spareWidth, y };
    case 'top':
      return { x, y: around.at.y };
    case 'middle':
      return { x, y: around.at.y + spareHeight / 2 };
    case 'bottom':
      return { x, y: around.at.y + spareHeight };
  }
}

/** The nodes with equal room between them, in the order in which they lie; the first and the last stay. */
export function distributed(nodes: readonly PlacedNode[], direction: Direction): readonly Placement[] {
  const isAcross = direction === 'horizontally';
  const from = ({ at }: PlacedNode) => (isAcross ? at.x : at.y);
  const length = ({ size }: PlacedNode) => (isAcross ? size.width : size.height);
  const sorted = nodes.toSorted((a, b) => from(a) + length(a) / 2 - (from(b) + length(b) / 2));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const taken = sorted.reduce((sum, node) => sum + length(node), 0);
  const gap = (from(last) + length(last) - from(first) - taken) / Math.max(sorted.length - 1, 1);
  let next = from(first);
  return sorted.map((node) => {
    const place = next;
    next += length(node) + gap;
    return { id: node.id, at: isAcross ? { ...node.at, x: place } : { ...node.at, y: place } };
  });
}
