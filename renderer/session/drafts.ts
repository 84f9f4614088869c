import { writeMapInSteps } from '#shared/file/write';
import { inSlices } from '../in-slices';
import { isDirty } from '../store/document-store';
import type { Workspace } from '../workspace';
import { titleOf } from './window-title';

const delay = 1_500;

/** Keeps a recovery draft of unsaved work, at most two seconds old, outside the folder of the map. */
export function keepDrafts({ document, desktop, clock, randomBytes }: Workspace): () => void {
  if (document === null) return () => {};
  const id = [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let kept = document.getState().history.present;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWriting = () => {};

  const keep = () => {
    timer = undefined;
    const state = document.getState();
    kept = state.history.present;
    stopWriting();
    stopWriting = inSlices(writeMapInSteps(kept), (text) => {
      void desktop.keepDraft({
        id,
        title: titleOf(state),
        ...(state.file === null ? {} : { file: state.file }),
        text,
        keptAt: clock().toISOString(),
      });
    });
  };
  const stop = document.subscribe((state, before) => {
    if (!isDirty(state)) {
      clearTimeout(timer);
      stopWriting();
      timer = undefined;
      if (isDirty(before)) void desktop.keepDraft(null);
    } else if (state.history.present !== kept) timer ??= setTimeout(keep, delay);
  });
  return () => {
    clearTimeout(timer);
    stopWriting();
    stop();
  };
}
