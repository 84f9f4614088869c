import type { EditorId, UiStore } from './ui-store';

/** Whether the keyboard is in this editor, or nowhere after it was there last, as when its element has gone. */
export function ownsFocus(ui: UiStore, editor: EditorId, root: Element | null): boolean {
  const { activeElement, body } = document;
  if (root?.contains(activeElement)) return true;
  return ui.getState().editor === editor && (activeElement === null || activeElement === body);
}
