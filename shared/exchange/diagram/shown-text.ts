import { printable } from '#shared/document/printable';
import { boxOf } from '#shared/drawing/node-box';
import type { MapNode } from '#shared/model/map-node';

/** As much of a statement as its box has room for, in lines that the other program breaks by itself. */
export function shownText(node: MapNode): string {
  const { lines, isCut } = boxOf(node);
  return isCut ? lines.join(' ') : printable(node.text).trim();
}

/** Line by line as the box shows it; none where nothing was written. */
export function shownLines(node: MapNode): readonly string[] {
  const { lines, isPlaceholder } = boxOf(node);
  return isPlaceholder ? [] : lines;
}
