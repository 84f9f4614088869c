import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { type ReactNode, useState } from 'react';
import { useWorkspace } from '../store/context';
import { CanvasToolsProvider } from './canvas-tools';
import { flowNodes } from './flow-nodes';
import type { Survey } from './map-geometry';
import { nextMounting, nothingMounted } from './mounting';
import { nodesIn, type Size, seenThrough, type Viewport } from './visible-slice';

interface MapViewProps {
  readonly survey: Survey;
  readonly size: Size;
  readonly viewport: Viewport;
  readonly children: ReactNode;
}

/**
 * React Flow's state, which knows from the start how large the canvas is, where it looks and what is to be seen
 * there. By itself it learns of each only after it was drawn without, and the map would be drawn three times.
 */
export function MapView({ survey, size, viewport, children }: MapViewProps) {
  const { document } = useWorkspace();
  const [nodes] = useState(() => {
    if (document === null) return [];
    const map = document.map();
    const { boxes } = survey(map, null);
    const wanted = nodesIn(boxes, seenThrough(viewport, size));
    const slice = nextMounting(nothingMounted, { mapSize: boxes.size, wanted, kept: [] }).ids;
    return flowNodes(map.nodes, boxes, { slice, raised: null });
  });
  return (
    <ReactFlowProvider initialNodes={nodes} initialWidth={size.width} initialHeight={size.height}>
      <LookFrom viewport={viewport} />
      <CanvasToolsProvider>{children}</CanvasToolsProvider>
    </ReactFlowProvider>
  );
}

/** Before anything else is drawn; React Flow has no property for it. */
function LookFrom({ viewport: { x, y, zoom } }: { readonly viewport: Viewport }) {
  const flowStore = useStoreApi();
  useState(() => flowStore.setState({ transform: [x, y, zoom] }));
  return null;
}
