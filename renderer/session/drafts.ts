import { isDirty } from '../store/document-store';
import type { Workspace } from '../workspace';
import { titleOf } from './window-title';

const delay = 1_500;

/**
 * Keeps a recovery draft of unsaved work, at most two seconds old, outside the folder of the map. A long text goes along only
 * when it is new, which takes a second longer.
 */
export function keepDrafts({ document, desktop, sendMap, clock, randomBytes }: Workspace): () => void {
  if (document === null) return () => {};
  const id = [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let kept = document.getState().history.present;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = new AbortController();

  const keep = () => {
    timer = undefined;
    const state = document.getState();
    kept = state.history.present;
    writing.abort();
    writing = new AbortController();
    const { signal } = writing;
    const draft = { id, title: titleOf(state), ...(state.file === null ? {} : { file: state.file }) };
    sendMap(
      kept,
      (text) => desktop.keepDraft({ ...draft, ...text, keptAt: clock().toISOString() }),
      signal,
    ).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  };
  const stop = document.subscribe((state, before) => {
    if (!isDirty(state)) {
      clearTimeout(timer);
      writing.abort();
      timer = undefined;
      if (isDirty(before)) void desktop.keepDraft(null);
    } else if (state.history.present !== kept) timer ??= setTimeout(keep, delay);
  });
  return () => {
    clearTimeout(timer);
    writing.abort();
    stop();
  };
}
