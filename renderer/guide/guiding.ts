import { guideWords } from '#shared/words/guide';
import type { Command } from '../command';
import { firstKey } from '../session/shortcuts';
import { hasDocument, type Workspace } from '../workspace';
import { howInWords } from './guide-words';
import { progress, stepAfter } from './lesson';

/** Lets the guide go on when its step is done, and says what comes next. */
export function followGuide(workspace: Workspace): () => void {
  if (!hasDocument(workspace)) return () => {};
  const { document, ui, desktop } = workspace;
  const isMac = desktop.platform === 'darwin';
  return document.subscribe((state) => {
    const { guide } = ui.getState();
    if (guide === null) return;
    const done = progress(state, guide);
    if (done === guide) return;
    ui.set({ guide: done });
    const step = stepAfter(done);
    const keyOf = (command: Command) => firstKey(ui.getState().keymap, command, isMac);
    const how = howInWords(step, keyOf).replaceAll(/[[\]]/g, '');
    ui.announce(guideWords.spoken(step.title, how));
  });
}
