import type { MouseEvent } from 'react';
import { choose } from '../session/connecting';
import { boxUnder } from './box-under';
import type { CanvasTools } from './canvas-tools';

interface Modifiers {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A click on a node or relation: chooses it, or adds it to what is chosen, or takes it out again. */
export function pick(
  { workspace }: CanvasTools,
  id: string,
  { shiftKey, ctrlKey, metaKey }: Modifiers,
): void {
  const { document } = workspace;
  const { selection, connecting, editing, trail } = document.getState();
  if (editing === id) return;
  if (connecting) {
    choose(workspace, connecting, id);
    return;
  }
  if (trail.length > 0 && !trail.includes(id)) document.highlight([]);
  if (!(shiftKey || ctrlKey || metaKey)) document.select([id]);
  else if (selection.has(id)) document.select([...selection].filter((other) => other !== id));
  else document.select([...selection, id], id);
}

/** A click on what has no element: a node that is seen from far away, or nothing. */
export function pickAt(tools: CanvasTools, event: MouseEvent): void {
  const id = boxUnder(tools, event);
  if (id === null) pickNothing(tools, event);
  else pick(tools, id, event);
}

/** With Shift it is the start of a rectangle that never grew, and changes nothing. */
function pickNothing({ workspace: { document } }: CanvasTools, { shiftKey }: Modifiers): void {
  if (shiftKey) return;
  document.connect(null);
  document.highlight([]);
  document.select([], null);
}
