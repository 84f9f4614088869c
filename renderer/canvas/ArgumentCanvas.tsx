import '@xyflow/react/dist/base.css';
import '../engines/arimo.css';
import './canvas.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useState } from 'react';
import type { CanvasHandle } from '../canvas-handle';
import { CanvasSurface } from './CanvasSurface';
import { ContextMenu } from './ContextMenu';
import { CanvasProvider } from './canvas-context';
import { createCanvasStore } from './canvas-store';
import { FirstUse } from './FirstUse';
import { Legend } from './Legend';
import { Prompt } from './Prompt';
import { ZoomControls } from './ZoomControls';

interface ArgumentCanvasProps {
  /** Called with the handle when the canvas is there, and with null when it goes. */
  readonly onHandle: (handle: CanvasHandle | null) => void;
}

/** The map of the open document, to look at and to edit. */
export function ArgumentCanvas({ onHandle }: ArgumentCanvasProps) {
  const [canvas] = useState(createCanvasStore);
  return (
    <ReactFlowProvider>
      <CanvasProvider value={canvas}>
        <div className="canvas">
          <div className="canvas-view">
            <ZoomControls />
            <CanvasSurface onHandle={onHandle} />
            <FirstUse />
            <Prompt />
          </div>
          <Legend />
          <ContextMenu />
        </div>
      </CanvasProvider>
    </ReactFlowProvider>
  );
}
