import { type ReactFlowInstance, useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useWorkspace } from '../store/context';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { useCanvasStore } from './canvas-context';
import type { CanvasStore } from './canvas-store';
import type { FlowNode } from './flow-nodes';
import type { MapGeometry } from './map-geometry';

/** What the gestures and keys of the canvas work with. */
export interface CanvasTools {
  readonly workspace: DocumentWorkspace;
  readonly canvas: CanvasStore;
  readonly flow: ReactFlowInstance<FlowNode>;
  /** Where everything is now, nodes under a drag included. */
  readonly geometry: () => MapGeometry;
}

export function useCanvasTools(): CanvasTools {
  const workspace = useWorkspace();
  const canvas = useCanvasStore();
  const flow = useReactFlow<FlowNode>();
  if (!hasDocument(workspace)) throw new Error('The canvas needs an open document.');
  return useMemo(
    () => ({
      workspace,
      canvas,
      flow,
      geometry: () => canvas.survey(workspace.document.map(), canvas.getState().moving),
    }),
    [workspace, canvas, flow],
  );
}
