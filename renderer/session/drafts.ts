import { isDirty } from '../store/document-store';
import type { Workspace } from '../workspace';
import { titleOf } from './window-title';

const delay = 1_500;

/**
 * Keeps a recovery draft of unsaved work, at most two seconds old, outside the folder of the map. A long text goes along only
 * when it is new, which takes a second longer. Each draft is finished before the next is begun, however fast the map changes.
 */
export function keepDrafts({ document, desktop, sendMap, clock, randomBytes }: Workspace): () => void {
  if (document === null) return () => {};
  const id = [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let kept = document.getState().history.present;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: AbortController | null = null;

  const write = async (signal: AbortSignal) => {
    const state = document.getState();
    kept = state.history.present;
    const draft = { id, title: titleOf(state), ...(state.file === null ? {} : { file: state.file }) };
    try {
      await sendMap(
        kept,
        (text) => desktop.keepDraft({ ...draft, ...text, keptAt: clock().toISOString() }),
        signal,
      );
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  const keep = () => {
    timer = undefined;
    const mine = new AbortController();
    writing = mine;
    void write(mine.signal).finally(() => {
      if (writing !== mine) return; // It was stopped, and another may be under way.
      writing = null;
      keepSoon();
    });
  };
  const keepSoon = () => {
    const state = document.getState();
    if (writing === null && isDirty(state) && state.history.present !== kept)
      timer ??= setTimeout(keep, delay);
  };
  const stopWriting = () => {
    clearTimeout(timer);
    timer = undefined;
    writing?.abort();
    writing = null;
  };
  const stop = document.subscribe((state, before) => {
    if (isDirty(state)) return keepSoon();
    stopWriting();
    if (isDirty(before)) void desktop.keepDraft(null);
  });
  return () => {
    stopWriting();
    stop();
  };
}
