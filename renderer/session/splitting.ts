import { boxOf } from '#shared/drawing/node-box';
import { allOf } from '#shared/edit/edit';
import { moveNodes } from '#shared/edit/move';
import { splitNode } from '#shared/edit/split-node';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import type { CanvasHandle } from '../canvas-handle';
import type { DocumentWorkspace } from '../workspace';

/** Makes a node of each of these statements, all of which one node said before; the first stays in it. */
export function splitInto(
  { document, canvas, ui }: DocumentWorkspace,
  id: string,
  [text, ...others]: readonly string[],
): void {
  if (text === undefined || others.length === 0) return;
  const parts = others.map((words) => ({ id: document.newId('n'), text: words }));
  const split = splitNode(id, text, parts);
  const partIds = parts.map((part) => part.id);
  const places = canvas === null ? [] : stackBeside(canvas, id, partIds, split(document.map()));
  document.apply(allOf([split, moveNodes(places)]), { label: stepWords.split });
  document.edit(null);
  document.select([id, ...partIds], id);
  canvas?.reveal([id, ...partIds]);
  ui.announce(saidWords.split(parts.length + 1));
}

const gap = 16;

/** Below each other, to the right of the first. */
function stackBeside(
  canvas: CanvasHandle,
  first: string,
  ids: readonly string[],
  { nodes }: ArgumentMap,
): readonly Placement[] {
  const boxes = ids.flatMap((id) => {
    const node = findRecord(nodes, id);
    return node ? [{ id, ...boxOf(node) }] : [];
  });
  const height = boxes.reduce((sum, box) => sum + box.height + gap, -gap);
  const width = Math.max(...boxes.map((box) => box.width));
  const corner = canvas.placeFor({ width, height }, canvas.placeBeside(first, 'right'));
  let top = corner.y;
  return boxes.map((box) => {
    const at = { x: corner.x, y: top };
    top += box.height + gap;
    return { id: box.id, at };
  });
}
