import type { allPanels } from './all-panels';
import { ArgumentCanvas } from './canvas/ArgumentCanvas';
import type { CanvasHandle } from './canvas-handle';
import { useUi } from './store/context';
import { useEditorInUse } from './use-editor-in-use';

interface EditorProps {
  /** Null until they are loaded. */
  readonly around: typeof allPanels | null;
  readonly onCanvas: (canvas: CanvasHandle | null) => void;
}

/** The open map and everything around it. The map comes first: what stands around it has its place, and follows. */
export function Editor({ around, onCanvas }: EditorProps) {
  useEditorInUse();
  const panels = useUi((state) => state.panels);
  const hasSide = panels.has('inspector') || panels.has('audit');
  return (
    <div className="editor">
      {around ? <around.Toolbar /> : <div className="toolbar" />}
      <main className="desk">
        {around && panels.has('outline') && <around.Outline />}
        <div className="desk-canvas" data-pane="canvas">
          <ArgumentCanvas isDrawn={around !== null} onHandle={onCanvas} />
        </div>
        {hasSide && (
          <div className="side">
            {around && panels.has('inspector') && <around.Inspector />}
            {around && panels.has('audit') && <around.AuditPanel />}
          </div>
        )}
      </main>
    </div>
  );
}
