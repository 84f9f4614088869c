import { useEffect } from 'react';
import { isTextField } from './canvas/text-field';
import { copySelection, cutSelection, pasteInto } from './session/clipboard';
import { hasDocument, type Workspace } from './workspace';

/**
 * Takes the clipboard events of the window for the map, unless they are for a text.
 *
 * Events and not calls of the clipboard: they alone carry all flavours at once, also our own (Electron's
 * `clipboard.writeBuffer` empties the clipboard first), and the system's keys, menus and text fields go on working
 * as everywhere.
 */
export function useClipboard(workspace: Workspace): void {
  useEffect(() => {
    if (!hasDocument(workspace)) return;
    const take = (deed: typeof copySelection) => (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null || isForText(workspace)) return;
      if (deed(workspace, event.clipboardData)) event.preventDefault();
    };
    const listeners = { copy: take(copySelection), cut: take(cutSelection), paste: take(pasteInto) };
    const entries = Object.entries(listeners);
    for (const [name, listener] of entries) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener as EventListener);
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
