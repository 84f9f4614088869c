import { lazy, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { AuditPanel } from './audit/AuditPanel';
import { Toolbar } from './bars/Toolbar';
import { ArgumentCanvas } from './canvas/ArgumentCanvas';
import type { CanvasHandle } from './canvas-handle';
import { EmphasisBar } from './find/EmphasisBar';
import { FindBar } from './find/FindBar';
import { Inspector } from './inspector/Inspector';
import { goToMap } from './session/panes';
import { useUi } from './store/context';

const TablePane = lazy(async () => ({ default: (await import('./table/TablePane')).TablePane }));

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
          <MapRoom onCanvas={onCanvas} />
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

/** The canvas, or the table over it: the canvas stays as it is beneath, so that going back costs nothing. */
function MapRoom({ onCanvas }: EditorProps) {
  const isTable = useUi((state) => state.panels.has('table'));
  const wasTable = useRef(isTable);
  // Going back, the keyboard goes along.
  useEffect(() => {
    if (wasTable.current && !isTable && document.activeElement === document.body) goToMap();
    wasTable.current = isTable;
  }, [isTable]);
  return (
    <div className="desk-room">
      <div className="desk-canvas" inert={isTable} data-pane={isTable ? undefined : 'canvas'}>
        <ArgumentCanvas onHandle={onCanvas} />
      </div>
      {isTable && (
        <Suspense fallback={null}>
          <TablePane />
        </Suspense>
      )}
    </div>
  );
}
