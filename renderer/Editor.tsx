import { lazy, Suspense } from 'react';
import type { allPanels } from './all-panels';
import { ArgumentCanvas } from './canvas/ArgumentCanvas';
import type { CanvasHandle } from './canvas-handle';
import { Side } from './Side';
import { titleOf } from './session/window-title';
import { useDocument, useUi } from './store/context';
import { inTurn } from './store/ui-store';
import { useEditorInUse } from './use-editor-in-use';
import { useKeptKeyboard } from './use-kept-keyboard';

const TablePane = lazy(async () => ({ default: (await import('./table/TablePane')).TablePane }));
const Reader = lazy(async () => ({ default: (await import('./reader/Reader')).Reader }));
const CoveragePanel = lazy(async () => ({
  default: (await import('./coverage/CoveragePanel')).CoveragePanel,
}));

const WhatIfPanel = lazy(async () => ({ default: (await import('./whatif/WhatIfPanel')).WhatIfPanel }));
const TracePanel = lazy(async () => ({ default: (await import('./trace/TracePanel')).TracePanel }));

interface EditorProps {
  /** Null until they are loaded. */
  readonly around: typeof allPanels | null;
  /** Whether the map and they are on the screen, so that there is time for the rest of the map. */
  readonly isDrawn: boolean;
  readonly onCanvas: (canvas: CanvasHandle | null) => void;
}

/** The open map and everything around it. The map comes first: what stands around it has its place, and follows. */
export function Editor({ around, isDrawn, onCanvas }: EditorProps) {
  useEditorInUse();
  useKeptKeyboard();
  const panels = useUi((state) => state.panels);
  const hasSide = (['inspector', ...inTurn] as const).some((panel) => panels.has(panel));
  return (
    <div className="editor">
      <header>
        <MapTitle />
        {around ? <around.Toolbar /> : <div className="toolbar" />}
      </header>
      <main className="desk">
        {around && panels.has('outline') && <around.Outline />}
        <div className="desk-map">
          {around && <around.GuideBar />}
          {around && <around.FindBar />}
          {around && <around.EmphasisBar />}
          {around && <around.WhatIfBar />}
          <MapRoom isDrawn={isDrawn} onCanvas={onCanvas} />
        </div>
        {around && panels.has('source') && (
          <Suspense fallback={null}>
            <Reader />
          </Suspense>
        )}
        {hasSide && (
          <Side>
            {around && panels.has('inspector') && <around.Inspector />}
            {around && panels.has('audit') && <around.AuditPanel />}
            {around && panels.has('coverage') && (
              <Suspense fallback={null}>
                <CoveragePanel />
              </Suspense>
            )}
            {around && panels.has('what-if') && (
              <Suspense fallback={null}>
                <WhatIfPanel />
              </Suspense>
            )}
            {around && panels.has('trace') && (
              <Suspense fallback={null}>
                <TracePanel />
              </Suspense>
            )}
          </Side>
        )}
      </main>
    </div>
  );
}

/** The toolbar shows what can be done, the window what the map is called: a screen reader looks for it here. */
function MapTitle() {
  return <h1 className="visually-hidden">{useDocument(titleOf)}</h1>;
}

/** The canvas, or the table over it: the canvas stays as it is beneath, so that going back costs nothing. */
function MapRoom({ isDrawn, onCanvas }: Pick<EditorProps, 'isDrawn' | 'onCanvas'>) {
  const isTable = useUi((state) => state.panels.has('table'));
  return (
    <div className="desk-room">
      <div className="desk-canvas" inert={isTable} data-pane={isTable ? undefined : 'canvas'}>
        <ArgumentCanvas isDrawn={isDrawn} onHandle={onCanvas} />
      </div>
      {isTable && (
        <Suspense fallback={null}>
          <TablePane />
        </Suspense>
      )}
    </div>
  );
}
