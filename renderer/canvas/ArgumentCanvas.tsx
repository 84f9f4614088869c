import '@xyflow/react/dist/base.css';
import './canvas.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { canvasWords } from '#shared/words/canvas';
import type { CanvasHandle } from '../canvas-handle';
import { useDocumentStore } from '../store/context';
import { useOnceDrawn } from '../ui/use-once-drawn';
import { CanvasSurface } from './CanvasSurface';
import { CanvasProvider } from './canvas-context';
import { createCanvasStore } from './canvas-store';
import { FirstUse } from './FirstUse';
import { Legend } from './Legend';
import { MapView } from './MapView';
import { Minimap } from './Minimap';
import { Prompt } from './Prompt';
import { useFirstView } from './use-first-view';
import { ZoomControls } from './ZoomControls';

/** Loaded after the map is drawn: nobody asks for a menu before. */
const ContextMenu = lazy(async () => ({ default: (await import('./ContextMenu')).ContextMenu }));

interface ArgumentCanvasProps {
  /** Whether all that is in sight is on the screen, so that there is time for the rest. */
  readonly isDrawn: boolean;
  /** Called with the handle when the canvas is there, and with null when it goes. */
  readonly onHandle: (handle: CanvasHandle | null) => void;
}

/** The map of the open document, to look at and to edit. */
export function ArgumentCanvas({ isDrawn, onHandle }: ArgumentCanvasProps) {
  const document = useDocumentStore();
  const [canvas] = useState(() => createCanvasStore());
  const place = useRef<HTMLDivElement>(null);
  const { first, measured } = useFirstView(place, document, canvas.survey);
  // The minimap comes after the first picture, and what is out of sight, with what makes statements draggable, after both.
  const isSeen = useOnceDrawn(first !== null);
  const isWhole = useOnceDrawn(isDrawn);
  useEffect(() => canvas.setState({ isDrawn: isWhole }), [canvas, isWhole]);
  return (
    <CanvasProvider value={canvas}>
      <div className="canvas">
        <div ref={place} className="canvas-view">
          {first === null && measured > 0 && (
            <label className="opening">
              {canvasWords.opening} <progress value={measured} />
            </label>
          )}
          {first && (
            <MapView {...first} survey={canvas.survey}>
              <ZoomControls />
              <CanvasSurface firstViewport={first.viewport} onHandle={onHandle} />
              {isSeen && isDrawn && <Minimap />}
              <FirstUse />
              <Prompt />
            </MapView>
          )}
        </div>
        <Legend />
        {isDrawn && (
          <Suspense fallback={null}>
            <ContextMenu />
          </Suspense>
        )}
      </div>
    </CanvasProvider>
  );
}
