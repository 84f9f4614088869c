import type { Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { type Chip, chipHeight, chipsOf } from './chips';
import { iconSize } from './icons';
import type { TextStyle } from './measure';
import { headHeight, type NodeShape, shapeOf } from './shapes';
import { wrapText } from './wrap-text';

/** A node as it is drawn: its size, and everything on it from its top left corner. Baselines are of the first line. */
export interface NodeBox {
  readonly width: number;
  readonly height: number;
  readonly shape: NodeShape;
  /** Top left corner of the icon. */
  readonly icon: Point;
  /** The word for the kind, and where it stands. */
  readonly label: { readonly text: string; readonly at: Point };
  /** Where the text starts: its left end, or its right end where it reads from right to left. */
  readonly text: Point;
  readonly lines: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  /** There is no text: the lines invite to write some. */
  readonly isPlaceholder: boolean;
  /** There is more text than the box shows. */
  readonly isCut: boolean;
  readonly chips: readonly Chip[];
}

export const boxWidth = 240;
export const textStyle: TextStyle = { size: 14, bold: false };
export const lineHeight = 19;
export const labelStyle: TextStyle = { size: 11.5, bold: true };
/** A text of 10 000 characters still makes a box that fits on a screen; the inspector and `<title>` have all of it. */
export const maxLines = 12;

const side = 14;
const textWidth = boxWidth - 2 * side;
const headGap = 7;
const foot = 11;
/** From the top of a line to its baseline: (19 - 14 × 1.117) / 2 + 14 × 0.905, by the ascent and descent of Arimo. */
const ascent = 14.4;

const boxes = new WeakMap<MapNode, NodeBox>();

/** The same object for the same node, so that measuring is paid once. */
export function boxOf(node: MapNode): NodeBox {
  const known = boxes.get(node);
  if (known) return known;
  const box = measuredBox(node);
  boxes.set(node, box);
  return box;
}

function measuredBox(node: MapNode): NodeBox {
  const kind = nodeKindOf(node.kind);
  const isPlaceholder = node.text.trim() === '';
  const { lines, isCut } = wrapText(isPlaceholder ? kind.prompt : node.text, {
    style: textStyle,
    width: textWidth,
    maxLines,
  });
  const textTop = headHeight + headGap;
  const textBottom = textTop + lines.length * lineHeight;
  const chips = chipsOf(node, { x: side, y: textBottom + 8, width: textWidth });
  const lastChip = chips.at(-1);
  const height = Math.ceil((lastChip ? lastChip.y + chipHeight : textBottom) + foot);
  const direction = directionOf(node.text);
  return {
    width: boxWidth,
    height,
    shape: shapeOf(node.kind, { width: boxWidth, height }),
    icon: { x: side - 1, y: (headHeight - iconSize) / 2 + (kind.id === 'recommendation' ? 0 : 2) },
    label: {
      text: kind.label,
      at: { x: side + iconSize + 5, y: headHeight / 2 + 4 + (kind.id === 'recommendation' ? 0 : 2) },
    },
    text: { x: direction === 'rtl' ? boxWidth - side : side, y: textTop + ascent },
    lines,
    direction,
    isPlaceholder,
    isCut,
    chips,
  };
}

/** By the first letter that has a direction: rules P2 and P3 of the Unicode bidirectional algorithm (UAX 9), roughly. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{Letter}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
}
