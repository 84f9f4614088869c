import { bottomOf, boundsOf, grown, type Rect, rightOf } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import type { DocumentWorkspace } from '../../workspace';
import type { Survey } from '../map-geometry';
import { mostMounted } from '../mounting';
import type { Scene } from './snap';

/** What it takes to know where things are and what is in sight. */
export interface Sight {
  readonly workspace: DocumentWorkspace;
  readonly canvas: { readonly survey: Survey };
  /** The part of the map in sight. */
  readonly seen: () => Rect;
}

/** Map units: from further away nobody sees that two boxes are in line. */
const nearBy = 1200;

/** The rectangle around these nodes where the map has them, whatever is dragged. */
export function restOf({ canvas, workspace }: Sight, ids: ReadonlySet<string>): Rect {
  const { boxes } = canvas.survey(workspace.document.map(), null);
  return boundsOf([...ids].flatMap((id) => boxes.get(id) ?? []));
}

/** The nodes moved by so much, as one box, and what is to be seen near by that they could snap to. */
export function sceneAround(
  { canvas, workspace, seen }: Sight,
  { ids, rest, by }: { readonly ids: ReadonlySet<string>; readonly rest: Rect; readonly by: Point },
): Scene {
  const { document } = workspace;
  const { boxes } = canvas.survey(document.map(), null);
  const { hidden } = document.getState().shown;
  const moving = { ...rest, x: rest.x + by.x, y: rest.y + by.y };
  const part = common(grown(moving, nearBy), seen());
  const around = part ? boxes.over(part) : [];
  // So many in sight are one picture, in which nobody finds what is in line.
  if (around.length > mostMounted) return { moving, others: [] };
  return { moving, others: around.flatMap(([id, box]) => (ids.has(id) || hidden.has(id) ? [] : box)) };
}

function common(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(rightOf(a), rightOf(b)), Math.min(bottomOf(a), bottomOf(b))];
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}
