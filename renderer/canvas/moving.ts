import { moveNodes } from '#shared/edit/move';
import type { Placement, Point } from '#shared/model/argument-map';
import { canvasWords } from '#shared/words/canvas';
import type { CanvasTools } from './canvas-tools';
import type { Direction } from './spatial-walk';

const nudgeStep = 8;

const nudges = {
  up: { x: 0, y: -nudgeStep },
  down: { x: 0, y: nudgeStep },
  left: { x: -nudgeStep, y: 0 },
  right: { x: nudgeStep, y: 0 },
} as const satisfies Record<Direction, Point>;

/** Moves the selected nodes a little; presses in a row on the same nodes are one step to undo. */
export function nudge(tools: CanvasTools, direction: Direction): void {
  const { document } = tools.workspace;
  const ids = draggedWith(tools, document.getState().current ?? '');
  commitMove(tools, { ids, by: nudges[direction] }, `nudge:${[...ids].join(' ')}`);
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
}

export function commitMove(
  { workspace, canvas, geometry }: CanvasTools,
  move: Move,
  mergeKey?: string,
): void {
  const { document, ui } = workspace;
  canvas.setState({ moving: null });
  const { boxes } = geometry();
  const placements = [...move.ids].flatMap((id): Placement[] => {
    const box = boxes.get(id);
    return box ? [{ id, at: { x: Math.round(box.x + move.by.x), y: Math.round(box.y + move.by.y) } }] : [];
  });
  if (placements.length === 0) return;
  const label = canvasWords.moveStep(placements.length);
  document.apply(moveNodes(placements), mergeKey === undefined ? { label } : { label, mergeKey });
  ui.announce(canvasWords.moved(placements.length));
}
