import type { OnNodeDrag } from '@xyflow/react';
import { type PointerEvent, useMemo, useRef } from 'react';
import type { Point } from '#shared/model/argument-map';
import type { CanvasTools } from './canvas-tools';
import type { FlowNode } from './flow-nodes';
import { commitMove, draggedWith } from './moving';

/**
 * Dragging nodes: the drag is kept beside the map and committed once, on stop, so that undo undoes the drag.
 *
 * React Flow tells where the node under the pointer is, counted from where the drag was known for one; what the
 * pointer had gone by then is added, so that the node stays under it. The whole selection goes by as much,
 * mounted or not.
 */
export function useNodeDrag(tools: CanvasTools) {
  const pressed = useRef<Point>({ x: 0, y: 0 });
  const origin = useRef<Point>({ x: 0, y: 0 });
  return useMemo(() => {
    const { canvas, flow, workspace } = tools;
    const onPointerDown = ({ clientX, clientY }: PointerEvent) => {
      pressed.current = flow.screenToFlowPosition({ x: clientX, y: clientY });
    };
    const onNodeDragStart: OnNodeDrag<FlowNode> = (event, node) => {
      const { x, y } = tools.geometry().boxes.get(node.id) ?? node.position;
      const late = 'clientX' in event ? gone(pressed.current, pointerOf(tools, event)) : { x: 0, y: 0 };
      origin.current = { x: x - late.x, y: y - late.y };
      const { document } = workspace;
      if (!document.getState().selection.has(node.id)) document.select([node.id]);
      canvas.setState({ moving: { ids: draggedWith(tools, node.id), by: late } });
    };
    const onNodeDrag: OnNodeDrag<FlowNode> = (_, { position }) =>
      canvas.setState(({ moving }) =>
        moving ? { moving: { ...moving, by: gone(origin.current, position) } } : {},
      );
    const onNodeDragStop: OnNodeDrag<FlowNode> = () => {
      const { moving } = canvas.getState();
      if (moving) commitMove(tools, moving);
    };
    return { onPointerDown, onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [tools]);
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
