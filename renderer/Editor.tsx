import { useDeferredValue } from 'react';
import { AuditPanel } from './audit/AuditPanel';
import { Toolbar } from './bars/Toolbar';
import { ArgumentCanvas } from './canvas/ArgumentCanvas';
import type { CanvasHandle } from './canvas-handle';
import { EmphasisBar } from './find/EmphasisBar';
import { FindBar } from './find/FindBar';
import { Inspector } from './inspector/Inspector';
import { useUi } from './store/context';

interface EditorProps {
  readonly onCanvas: (canvas: CanvasHandle | null) => void;
}

/** Everything around an open map. */
export function Editor({ onCanvas }: EditorProps) {
  const panels = useUi((state) => state.panels);
  // The map comes first: the panels are filled when it is on the screen.
  const isMapDrawn = useDeferredValue(true, false);
  const hasSide = panels.has('inspector') || panels.has('audit');
  return (
    <div className="editor">
      <Toolbar />
      <main className="desk">
        <div className="desk-map">
          <FindBar />
          <EmphasisBar />
          <div className="desk-canvas" data-pane="canvas">
            <ArgumentCanvas onHandle={onCanvas} />
          </div>
        </div>
        {hasSide && (
          <div className="side">
            {isMapDrawn && panels.has('inspector') && <Inspector />}
            {isMapDrawn && panels.has('audit') && <AuditPanel />}
          </div>
        )}
      </main>
    </div>
  );
}
