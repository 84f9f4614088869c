import type { OutlineRow } from '#shared/outline/outline';
import { choose } from '../session/connecting';
import { type Cursor, itemOn } from './cursor';
import { goTo, type OutlineTools, viewNow } from './outline-tools';
import { goToStatement } from './tree-keys';

interface Modifiers {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A click on a row or its sign, as on the canvas: chooses it, or adds it to what is chosen, or takes it out again. */
export function pickRow(tools: OutlineTools, place: Cursor, { shiftKey, ctrlKey, metaKey }: Modifiers): void {
  const { document } = tools.workspace;
  const row = viewNow(tools).outline.row(place.index);
  const id = row && itemOn(row, place.onStep);
  const { selection, connecting, editing, trail } = document.getState();
  if (id == null || editing === id) return;
  if (connecting) {
    choose(tools.workspace, connecting, id);
    return;
  }
  if (trail.length > 0 && !trail.includes(id)) document.highlight([]);
  if ((ctrlKey || metaKey) && selection.has(id))
    document.select([...selection].filter((other) => other !== id));
  else goTo(tools, place, shiftKey || ctrlKey || metaKey);
}

/** A double click: writes a statement, and follows a reference. */
export function open(tools: OutlineTools, { kind, node }: OutlineRow): void {
  if (kind === 'statement') tools.workspace.document.edit(node);
  else if (kind === 'reference') goToStatement(tools, node);
}
