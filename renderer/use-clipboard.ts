import { useEffect } from 'react';
import { onceDrawn } from './once-drawn';
import { hasDocument, type Workspace } from './workspace';
import { isTextField } from './writing/text-field';

type Deeds = typeof import('./session/clipboard');

/**
 * Takes the clipboard events of the window for the map, unless they are for a text.
 *
 * Events and not calls of the clipboard: they alone carry all flavours at once, also our own, on every version of
 * Electron, and the system's keys, menus and text fields go on working as everywhere.
 */
export function useClipboard(workspace: Workspace): void {
  useEffect(() => {
    if (!hasDocument(workspace)) return;
    // An event cannot wait: what it takes is loaded as soon as the window is drawn, and not before.
    let deeds: Deeds | null = null;
    const stopWaiting = onceDrawn(() => {
      void import('./session/clipboard').then((loaded) => {
        deeds = loaded;
      });
    });
    const take = (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null || isForText(workspace)) return;
      if (deeds?.takeClipboardEvent(workspace, event.type, event.clipboardData)) event.preventDefault();
    };
    const names = ['cut', 'copy', 'paste'] as const;
    for (const name of names) window.addEventListener(name, take);
    return () => {
      stopWaiting();
      for (const name of names) window.removeEventListener(name, take);
    };
  }, [workspace]);
}

/** Whether a text field has the focus, a dialog is open, or words outside of the map are selected. */
function isForText({ ui }: Workspace): boolean {
  const { activeElement } = document;
  if (isTextField(activeElement) || ui.getState().overlay !== null) return true;
  const selected = window.getSelection();
  return selected?.isCollapsed === false && activeElement?.closest('[role="application"]') === null;
}
