import { type RefObject, useLayoutEffect } from 'react';
import type { Workspace } from '../workspace';

/** An outline that was opened to work in takes the keyboard, and when it is closed the canvas gets it back. */
export function useKeyboardHandover(workspace: Workspace, tree: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { ui } = workspace;
    const pane = tree.current?.closest('[data-pane]');
    if (ui.getState().editor === 'outline') tree.current?.focus();
    return () => {
      const hadFocus = pane?.contains(document.activeElement) ?? false;
      ui.set({ editor: 'canvas' });
      if (hadFocus) workspace.canvas?.focus();
    };
  }, [workspace, tree]);
}
