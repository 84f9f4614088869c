import type { NodeKind } from '#shared/model/node-kinds';
import { tenths } from './curve';

/** The body of a node as SVG path data, from its top left corner; kinds are told apart by it without colour. */
export interface NodeShape {
  /** To be filled and stroked. */
  readonly outline: string;
  /** The turned corner of a document: to be filled with the border colour and stroked like the outline. */
  readonly fold?: string;
  /** The head of a recommendation: to be filled with the accent; the kind stands on it in `onAccent`. */
  readonly head?: string;
  readonly borderWidth: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const headHeight = 28;
const corner = 10;
const turned = 16;
const cut = 9;

const shapes: Readonly<Record<NodeKind, (size: Size) => NodeShape>> = {
  claim: ({ width: w, height: h }) => ({
    outline: roundedPath({ width: w, height: h }, corner),
    borderWidth: 1.5,
  }),
  evidence: ({ width: w, height: h }) => ({
    outline: `M0 0 H${w - turned} L${w} ${turned} V${h} H0 Z`,
    fold: `M${w - turned} 0 V${turned} H${w} Z`,
    borderWidth: 1.5,
  }),
  recommendation: ({ width: w, height: h }) => ({
    outline: `M${cut} 0 H${w - cut} L${w} ${cut} V${h - cut} L${w - cut} ${h} H${cut} L0 ${h - cut} V${cut} Z`,
    head: `M${cut} 0 H${w - cut} L${w} ${cut} V${headHeight} H0 V${cut} Z`,
    borderWidth: 2,
  }),
};

export function shapeOf(kind: NodeKind, size: Size): NodeShape {
  return shapes[kind](size);
}

/** A rectangle with round corners from the origin. The bends are circles to within a quarter of a percent. */
export function roundedPath({ width: w, height: h }: Size, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2);
  const k = tenths(r * 0.4477);
  const [x, y] = [tenths(w - r), tenths(h - r)];
  return [
    `M${r} 0 H${x} C${tenths(w - k)} 0 ${w} ${k} ${w} ${r}`,
    `V${y} C${w} ${tenths(h - k)} ${tenths(w - k)} ${h} ${x} ${h}`,
    `H${r} C${k} ${h} 0 ${tenths(h - k)} 0 ${y}`,
    `V${r} C0 ${k} ${k} 0 ${r} 0 Z`,
  ].join(' ');
}
