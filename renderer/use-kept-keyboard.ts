import { useEffect, useRef } from 'react';
import { focusEditor, goToMap } from './session/panes';
import { useUi, useWorkspace } from './store/context';

/** The keyboard is never lost with what closes, be it a part of the window or a dialog: it goes back to the map. */
export function useKeptKeyboard(): void {
  const workspace = useWorkspace();
  const panels = useUi((state) => state.panels);
  const overlay = useUi((state) => state.overlay);
  const before = useRef({ panels, overlay });
  useEffect(() => {
    const isClosed =
      before.current.panels !== panels || (before.current.overlay !== null && overlay === null);
    before.current = { panels, overlay };
    if (!isClosed) return;
    const isLost = () => document.activeElement === document.body;
    const keep = () => {
      if (isLost()) focusEditor(workspace);
      // The outline may be what has closed.
      if (isLost()) goToMap();
    };
    // A dialog gives the keyboard back itself, in the next frame, to what had it and is still there.
    const late = requestAnimationFrame(() => requestAnimationFrame(keep));
    return () => cancelAnimationFrame(late);
  }, [workspace, panels, overlay]);
}
