import { useCallback, useRef } from 'react';
import type { CanvasHandle } from './canvas-handle';
import { hasDocument, type Workspace } from './workspace';

type MountCanvas = (canvas: CanvasHandle | null) => void;

/**
 * Gives the keyboard to a map that takes the place of the start screen or of another map, and of what had it there. In
 * a window that was opened for the map nobody has used a key yet.
 */
export function useFirstKeyboard(workspace: Workspace, mountCanvas: MountCanvas): MountCanvas {
  const isUntouched = useRef(hasDocument(workspace));
  return useCallback(
    (canvas) => {
      mountCanvas(canvas);
      if (canvas === null) return;
      if (!isUntouched.current && document.activeElement === document.body) canvas.focus();
      isUntouched.current = false;
    },
    [mountCanvas],
  );
}
