import { moveNodes } from '#shared/edit/move';
import type { Placement, Point } from '#shared/model/argument-map';
import { canvasWords } from '#shared/words/canvas';
import { isSnapping } from '../store/ui-store';
import type { CanvasTools } from './canvas-tools';
import { type Guides, noGuides } from './snapping/guides';
import { restOf, sceneAround } from './snapping/scene-around';
import { stepAlong } from './snapping/snap';
import type { Direction } from './spatial-walk';

const nudgeStep = 8;

const nudges = {
  up: { axis: 'y', step: -nudgeStep },
  down: { axis: 'y', step: nudgeStep },
  left: { axis: 'x', step: -nudgeStep },
  right: { axis: 'x', step: nudgeStep },
} as const satisfies Record<Direction, unknown>;

/**
 * Moves the selected nodes a little, and no further than to where they are in line with others; presses in a row on the
 * same nodes are one step to undo.
 */
export function nudge(tools: CanvasTools, direction: Direction): void {
  const { document, ui } = tools.workspace;
  const ids = draggedWith(tools, document.getState().current ?? '');
  if (ids.size === 0) return;
  const { axis, step } = nudges[direction];
  const around = { ids, rest: restOf(tools, ids), by: { x: 0, y: 0 } };
  const scene = sceneAround(tools, around);
  const alone = isSnapping(ui.getState()) ? scene : { ...scene, others: [] };
  const move = stepAlong(axis, alone, step);
  commitMove(tools, { ids, ...move }, `nudge:${[...ids].join(' ')}`);
  showWhilePressed(tools, move.guides);
}

/** What moves when a node is dragged: the selection it belongs to, or else the node alone. */
export function draggedWith(
  { workspace: { document }, geometry }: CanvasTools,
  id: string,
): ReadonlySet<string> {
  const { selection } = document.getState();
  const { boxes } = geometry();
  return new Set([...(selection.has(id) ? selection : [id])].filter((member) => boxes.has(member)));
}

interface Move {
  readonly ids: ReadonlySet<string>;
  readonly by: Point;
  readonly guides: Guides;
}

export function commitMove(
  { workspace, canvas, geometry }: CanvasTools,
  { ids, by, guides }: Move,
  mergeKey?: string,
): void {
  const { document, ui } = workspace;
  canvas.setState({ moving: null, guides: noGuides });
  const { boxes } = geometry();
  const placements = [...ids].flatMap((id): Placement[] => {
    const box = boxes.get(id);
    return box ? [{ id, at: { x: neat(box.x + by.x), y: neat(box.y + by.y) } }] : [];
  });
  if (placements.length === 0) return;
  const label = canvasWords.moveStep(placements.length);
  document.apply(moveNodes(placements), mergeKey === undefined ? { label } : { label, mergeKey });
  ui.announce(movedTo(guides)(placements.length));
}

function movedTo({ lines, gaps }: Guides): (nodes: number) => string {
  if (lines.length > 0) return canvasWords.movedInLine;
  return gaps.length > 0 ? canvasWords.movedEvenly : canvasWords.moved;
}

/** Middles fall on halves and quarters of a map unit; what is finer is only noise in the file. */
function neat(coordinate: number): number {
  return Math.round(coordinate * 4) / 4;
}

/** A step by the keyboard ends with its key. */
function showWhilePressed({ canvas }: CanvasTools, guides: Guides): void {
  if (guides === noGuides) return;
  canvas.setState({ guides });
  const watching = new AbortController();
  for (const end of ['keyup', 'blur', 'pointerdown'])
    window.addEventListener(
      end,
      () => {
        watching.abort();
        canvas.setState({ guides: noGuides });
      },
      { signal: watching.signal, capture: true },
    );
}
