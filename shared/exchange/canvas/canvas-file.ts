import { listOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import { number, text } from '#shared/shape/scalars';
import type { Shape } from '#shared/shape/shape';
import { importPartWords as parts } from '#shared/words/importing';

/** JSON Canvas 1.0, https://jsoncanvas.org; as much of it as says something. Unknown fields are welcome. */
export interface CanvasFile {
  readonly nodes?: readonly CanvasNode[];
  readonly edges?: readonly CanvasEdge[];
}

export interface CanvasNode {
  readonly id: string;
  /** text, file, link or group. */
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  readonly file?: string;
  /** A heading or block of the file, beginning with #. */
  readonly subpath?: string;
  readonly url?: string;
  /** Of a group. */
  readonly label?: string;
}

export interface CanvasEdge {
  readonly id?: string;
  readonly fromNode: string;
  readonly toNode: string;
  /** none or arrow; none where it is left out. */
  readonly fromEnd?: string;
  /** none or arrow; arrow where it is left out. */
  readonly toEnd?: string;
  readonly label?: string;
}

export const canvasShape: Shape<CanvasFile> = record<CanvasFile>(
  'Canvas',
  parts.canvas,
)({
  nodes: optional(
    listOf(
      record<CanvasNode>(
        'CanvasNode',
        parts.node,
      )({
        id: text,
        type: text,
        x: number,
        y: number,
        width: number,
        height: number,
        text: optional(text),
        file: optional(text),
        subpath: optional(text),
        url: optional(text),
        label: optional(text),
      }),
    ),
  ),
  edges: optional(
    listOf(
      record<CanvasEdge>(
        'CanvasEdge',
        parts.edge,
      )({
        id: optional(text),
        fromNode: text,
        toNode: text,
        fromEnd: optional(text),
        toEnd: optional(text),
        label: optional(text),
      }),
    ),
  ),
});
