import type { ReactFlowProps } from '@xyflow/react';
import { type MouseEvent, useMemo } from 'react';
import { addClaimAt } from './add-claim-at';
import { boxUnder } from './box-under';
import type { CanvasTools } from './canvas-tools';
import { rememberView } from './first-view';
import type { FlowNode } from './flow-nodes';
import { pressKey } from './keys';
import { openMenuAtPointer } from './menu-place';
import { pick, pickAt } from './picking';

/** What clicks and keys do. The same functions for good: with others, React Flow draws every node again. */
export function useCanvasEvents(tools: CanvasTools) {
  return useMemo(() => canvasEvents(tools), [tools]);
}

function canvasEvents(tools: CanvasTools) {
  return {
    onMoveEnd: (_, viewport) => rememberView(tools.workspace.document, viewport),
    onNodeClick: (event, node) => pick(tools, node.id, event),
    onNodeDoubleClick: (_, node) => tools.workspace.document.edit(node.id),
    onPaneClick: (event) => pickAt(tools, event),
    onDoubleClick: (event) => {
      if (isPane(event)) openAt(tools, event);
    },
    onContextMenu: (event) => openMenuAtPointer(tools, event),
    onKeyDown: (event) => {
      if (pressKey(tools, event)) event.preventDefault();
    },
  } satisfies ReactFlowProps<FlowNode>;
}

/** Goes to a node that is seen from far away; on empty canvas adds a claim. */
function openAt(tools: CanvasTools, event: MouseEvent): void {
  const id = boxUnder(tools, event);
  if (id === null) addClaimAt(tools, event);
  else tools.workspace.canvas?.bringNear(id);
}

function isPane({ target }: MouseEvent): boolean {
  return target instanceof Element && target.matches('.react-flow__pane');
}
