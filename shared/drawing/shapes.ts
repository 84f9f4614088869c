import type { NodeKind } from '#shared/model/node-kinds';

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
    outline: `M${corner} 0 H${w - corner} Q${w} 0 ${w} ${corner} V${h - corner} Q${w} ${h} ${w - corner} ${h} H${corner} Q0 ${h} 0 ${h - corner} V${corner} Q0 0 ${corner} 0 Z`,
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
