import { useEffect } from 'react';
import { useWorkspace } from './store/context';

/** Remembers in which of the two editors the person works: the one that had the focus last. */
export function useEditorInUse(): void {
  const { ui } = useWorkspace();
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const pane =
        target instanceof Element ? target.closest<HTMLElement>('[data-pane]')?.dataset.pane : null;
      if (pane !== 'canvas' && pane !== 'outline') return;
      if (pane !== ui.getState().editor) ui.set({ editor: pane });
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [ui]);
}
