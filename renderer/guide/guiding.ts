import { guideWords } from '#shared/words/guide';
import { readable } from '../session/shortcuts';
import { hasDocument, type Workspace } from '../workspace';
import { howInWords } from './guide-words';
import { farewell, progress, steps } from './lesson';

/** Lets the guide go on when its step is done, and says what comes next. */
export function followGuide(workspace: Workspace): () => void {
  if (!hasDocument(workspace)) return () => {};
  const { document, ui, desktop } = workspace;
  const nameOf = (shortcut: string) => readable(shortcut, desktop.platform === 'darwin');
  return document.subscribe((state) => {
    const { guide } = ui.getState();
    if (guide === null) return;
    const done = progress(state, guide);
    if (done === guide) return;
    ui.set({ guide: done });
    const step = steps[done] ?? farewell;
    const how = howInWords(step, nameOf).replaceAll(/[[\]]/g, '');
    ui.announce(guideWords.spoken(step.title, how));
  });
}
