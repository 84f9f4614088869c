import type { OnNodeDrag } from '@xyflow/react';
import { type PointerEvent, useMemo } from 'react';
import type { Point } from '#shared/model/argument-map';
import { canvasWords } from '#shared/words/canvas';
import type { CanvasTools } from './canvas-tools';
import type { FlowNode } from './flow-nodes';
import { endWhenLost, letGo } from './lost-pointer';
import { commitMove, draggedWith } from './moving';
import { noGuides } from './snapping/guides';
import { beginSnapping, type SnappingDrag } from './snapping/snapping-drag';

/** Dragging nodes: the drag is kept beside the map and committed once, on stop, so that undo undoes the drag. */
export function useNodeDrag(tools: CanvasTools) {
  return useMemo(() => nodeDrag(tools), [tools]);
}

interface Drag {
  /** Where the node under the pointer would be for React Flow if nothing had been dragged. */
  readonly origin: Point;
  readonly snapping: SnappingDrag;
  readonly watching: AbortController;
}

/**
 * React Flow tells where the node under the pointer is, counted from where the drag was known for one; what the
 * pointer had gone by then is added, so that the node stays under it. The whole selection goes by as much,
 * mounted or not.
 */
function nodeDrag(tools: CanvasTools) {
  const { canvas, workspace } = tools;
  let pressed: Point = { x: 0, y: 0 };
  let drag: Drag | null = null;

  const show = () => {
    const { by, guides } = drag?.snapping.now() ?? { by: { x: 0, y: 0 }, guides: noGuides };
    canvas.setState(({ moving }) => (moving ? { moving: { ...moving, by }, guides } : {}));
  };
  const end = () => {
    drag?.watching.abort();
    drag = null;
  };
  const giveUp = () => {
    end();
    canvas.setState({ moving: null, guides: noGuides });
    letGo({ clientX: 0, clientY: 0 });
    workspace.ui.announce(canvasWords.notMoved);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.type === 'keydown') {
      event.stopPropagation();
      giveUp();
    } else if (drag?.snapping.letPass(isPassing(event))) show();
  };

  const onPointerDown = (event: PointerEvent) => {
    pressed = pointerOf(tools, event);
    endWhenLost(event);
  };
  const onNodeDragStart: OnNodeDrag<FlowNode> = (event, node) => {
    const { x, y } = tools.geometry().boxes.get(node.id) ?? node.position;
    const late = 'clientX' in event ? gone(pressed, pointerOf(tools, event)) : { x: 0, y: 0 };
    const { document } = workspace;
    if (!document.getState().selection.has(node.id)) document.select([node.id]);
    const ids = draggedWith(tools, node.id);
    const watching = new AbortController();
    const options = { signal: watching.signal, capture: true };
    window.addEventListener('keydown', pressKey, options);
    window.addEventListener('keyup', pressKey, options);
    drag = { origin: gone(late, { x, y }), snapping: beginSnapping(tools, ids), watching };
    drag.snapping.letPass(isPassing(event));
    drag.snapping.moveTo(late);
    canvas.setState({ moving: { ids, by: late } });
    show();
  };
  const onNodeDrag: OnNodeDrag<FlowNode> = (event, { position }) => {
    if (drag === null) return;
    drag.snapping.letPass(isPassing(event));
    drag.snapping.moveTo(gone(drag.origin, position));
    show();
  };
  const onNodeDragStop: OnNodeDrag<FlowNode> = () => {
    const { moving } = canvas.getState();
    if (drag && moving) commitMove(tools, { ids: moving.ids, ...drag.snapping.landing() });
    end();
  };
  return { onPointerDown, onNodeDragStart, onNodeDrag, onNodeDragStop };
}

/** Whether what is dragged passes by what it would snap to: as long as Ctrl, or Cmd on a Mac, is held. */
function isPassing({ ctrlKey, metaKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return ctrlKey || metaKey;
}

function pointerOf(
  { flow }: CanvasTools,
  event: { readonly clientX: number; readonly clientY: number },
): Point {
  return flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
}

function gone(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}
