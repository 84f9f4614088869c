import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Rect } from '#shared/drawing/rect';
import { useWorkspace } from '../store/context';
import { mapInSight } from '../store/document-store';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { useCanvasStore } from './canvas-context';
import type { CanvasStore } from './canvas-store';
import type { FlowNode } from './flow-nodes';
import type { MapGeometry } from './map-geometry';
import { seenThrough } from './visible-slice';

/** What the gestures and keys of the canvas work with. */
export interface CanvasTools {
  readonly workspace: DocumentWorkspace;
  readonly canvas: CanvasStore;
  readonly flow: ReactFlowInstance<FlowNode>;
  /** Where everything is now, nodes under a drag included. */
  readonly geometry: () => MapGeometry;
  /** The part of the map in sight. */
  readonly seen: () => Rect;
}

const ToolsContext = createContext<CanvasTools | null>(null);

/** Made once for the whole canvas, since every node and relation on it uses them. */
export function CanvasToolsProvider({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace();
  const canvas = useCanvasStore();
  // The first one for good: its verbs stay the same, and a later one would have every node drawn again.
  const [flow] = useState(useReactFlow<FlowNode>());
  const flowStore = useStoreApi();
  if (!hasDocument(workspace)) throw new Error('The canvas needs an open document.');
  const tools = useMemo(
    () => ({
      workspace,
      canvas,
      flow,
      geometry: () => canvas.survey(mapInSight(workspace.document.getState()), canvas.getState().moving),
      seen: () => {
        const { transform, width, height } = flowStore.getState();
        const [x, y, zoom] = transform;
        return seenThrough({ x, y, zoom }, { width, height });
      },
    }),
    [workspace, canvas, flow, flowStore],
  );
  return <ToolsContext value={tools}>{children}</ToolsContext>;
}

/** Throws outside of its provider: only we can cause that. */
export function useCanvasTools(): CanvasTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('useCanvasTools needs a CanvasToolsProvider above it.');
  return tools;
}
