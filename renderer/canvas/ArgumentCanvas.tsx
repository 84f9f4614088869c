import '@xyflow/react/dist/base.css';
import '../engines/arimo.css';
import './canvas.css';
import { ReactFlowProvider } from '@xyflow/react';
import { lazy, Suspense, useState } from 'react';
import type { CanvasHandle } from '../canvas-handle';
import { useDocumentStore } from '../store/context';
import { CanvasSurface } from './CanvasSurface';
import { CanvasProvider } from './canvas-context';
import { createCanvasStore } from './canvas-store';
import { FirstUse } from './FirstUse';
import { Legend } from './Legend';
import { Minimap } from './Minimap';
import { Prompt } from './Prompt';
import { useJudgedMap } from './use-judged-map';
import { ZoomControls } from './ZoomControls';

/** Loaded after the map is drawn: nobody asks for a menu before. */
const ContextMenu = lazy(async () => ({ default: (await import('./ContextMenu')).ContextMenu }));

interface ArgumentCanvasProps {
  /** Called with the handle when the canvas is there, and with null when it goes. */
  readonly onHandle: (handle: CanvasHandle | null) => void;
}

/** The map of the open document, to look at and to edit. */
export function ArgumentCanvas({ onHandle }: ArgumentCanvasProps) {
  const document = useDocumentStore();
  const [canvas] = useState(() => createCanvasStore(document.map()));
  useJudgedMap(canvas);
  return (
    <ReactFlowProvider>
      <CanvasProvider value={canvas}>
        <div className="canvas">
          <div className="canvas-view">
            <ZoomControls />
            <CanvasSurface onHandle={onHandle} />
            <Minimap />
            <FirstUse />
            <Prompt />
          </div>
          <Legend />
          <Suspense fallback={null}>
            <ContextMenu />
          </Suspense>
        </div>
      </CanvasProvider>
    </ReactFlowProvider>
  );
}
