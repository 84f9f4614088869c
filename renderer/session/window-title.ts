import { mapWords } from '#shared/words/model';
import { sessionWords } from '#shared/words/session';
import { type DocumentState, isDirty } from '../store/document-store';
import type { Workspace } from '../workspace';

const words = sessionWords.window;

/** The name of a document: its title, else the name of its file. */
export function titleOf({ history, file }: DocumentState): string {
  const title = history.present.title.trim();
  return title !== '' ? title : (file?.name ?? mapWords.untitled);
}

/** Keeps the title of the window, and whether closing it must ask, in step with the document. */
export function followTitle({ document, desktop }: Workspace): () => void {
  let sent = '';
  const send = () => {
    const state = document?.getState();
    const dirty = state !== undefined && isDirty(state) && !isUntouched(state);
    const title = state === undefined ? words.start : words[dirty ? 'unsaved' : 'saved'](titleOf(state));
    if (title === sent) return;
    sent = title;
    window.document.title = title;
    void desktop.setWindowState({ title, hasMap: state !== undefined, dirty });
  };
  send();
  return document?.subscribe(send) ?? (() => {});
}

/** A new map to which nothing has been done: there is nothing in it to lose. */
function isUntouched({ history }: DocumentState): boolean {
  return history.past.length === 0 && history.present.nodes.length === 0;
}
