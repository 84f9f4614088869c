import type { OnNodeDrag } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { CanvasTools } from './canvas-tools';
import type { FlowNode } from './flow-nodes';
import { commitMove, draggedWith } from './moving';

/**
 * Dragging nodes: the drag is kept beside the map and committed once, on stop, so that undo undoes the drag.
 *
 * React Flow tells where the node under the pointer is; the whole selection goes by as much, mounted or not.
 */
export function useNodeDrag(tools: CanvasTools) {
  const start = useRef({ x: 0, y: 0 });
  return useMemo(() => {
    const { canvas, workspace } = tools;
    const onNodeDragStart: OnNodeDrag<FlowNode> = (_, node) => {
      start.current = tools.geometry().boxes.get(node.id) ?? node.position;
      const { document } = workspace;
      if (!document.getState().selection.has(node.id)) document.select([node.id]);
      canvas.setState({ moving: { ids: draggedWith(tools, node.id), by: { x: 0, y: 0 } } });
    };
    const onNodeDrag: OnNodeDrag<FlowNode> = (_, { position: { x, y } }) =>
      canvas.setState(({ moving }) =>
        moving ? { moving: { ...moving, by: { x: x - start.current.x, y: y - start.current.y } } } : {},
      );
    const onNodeDragStop: OnNodeDrag<FlowNode> = () => {
      const { moving } = canvas.getState();
      if (moving) commitMove(tools, moving);
    };
    return { onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [tools]);
}
