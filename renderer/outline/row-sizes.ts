import { widthOf } from '#shared/drawing/measure';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';

/** Sizes of rows in rem, so that they grow with the text of the window. */
const line = 1.4;
const padding = 0.6;
const indent = 1;
/** What stands beside the words: fold, sign, kind, label. */
const beside = 6.5;
/** Words get at least this, however deep they stand. */
const leastText = 8;

/** How far a row is moved in. Deep rows are not moved out of sight. */
export function indentOf(depth: number, width: number): number {
  return Math.min(depth * indent, Math.max(0, width - beside - leastText));
}

/** One line, or two where the words need more. */
export function linesOf(node: MapNode | undefined, depth: number, width: number): 1 | 2 {
  if (node === undefined) return 1;
  return textWidth(node) > width - beside - indentOf(depth, width) ? 2 : 1;
}

export function heightOf(lines: number): number {
  return lines * line + padding;
}

/** In rem, which is the size of the letters; of no more than can be shown. */
const textWidth = oncePer(({ text }: MapNode) => widthOf(text.slice(0, 300), { size: 1, bold: false }));

/** Where each row begins, and after the last one where it ends. */
export function topsOf(heights: readonly number[]): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  for (const [index, height] of heights.entries()) tops[index + 1] = (tops[index] ?? 0) + height;
  return tops;
}

/** The first row that reaches below `y`. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle + 1] ?? Number.POSITIVE_INFINITY) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
