import { drawn } from '../store/shown';
import type { CanvasTools } from './canvas-tools';
import { placeOf } from './map-geometry';
import { walkRelations } from './relation-walk';
import { type Direction, nextInDirection, readingOrder } from './spatial-walk';

/** Where a key leads from the current node or relation: over the map, or along the argument. */
export type Way =
  | { readonly kind: 'beside' | 'along'; readonly direction: Direction }
  | { readonly kind: 'first' | 'last' };

/** Makes the next one that way the current one, in view; with `extending`, what was selected stays selected. */
export function walk(tools: CanvasTools, way: Way, extending: boolean): void {
  const { document, canvas } = tools.workspace;
  const { selection, connecting } = document.getState();
  const next = leadsTo(tools, way);
  if (next === null) return;
  if (connecting) document.select(connecting.from, next);
  else document.select(extending ? [...selection, next] : [next], next);
  canvas?.reveal([next]);
}

function leadsTo({ geometry, workspace: { document } }: CanvasTools, way: Way): string | null {
  const where = geometry();
  const { current } = document.getState();
  const boxes = drawn(where.boxes.entries(), document.getState());
  const { hidden } = document.getState().shown;
  const seen = (id: string) => (hidden.has(id) ? undefined : placeOf(where, id));
  const from = current === null ? undefined : placeOf(where, current);
  if (way.kind === 'last') return readingOrder(boxes).at(-1) ?? null;
  if (!('direction' in way) || current === null || from === undefined) return readingOrder(boxes)[0] ?? null;
  if (way.kind === 'along') return walkRelations(document.map(), seen, current, way.direction);
  return nextInDirection(boxes.set(current, from), current, way.direction);
}
