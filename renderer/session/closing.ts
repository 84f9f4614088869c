import { sessionWords } from '#shared/words/session';
import { isDirty } from '../store/document-store';
import { hasDocument, type Workspace } from '../workspace';
import { save } from './saving';
import { titleOf } from './window-title';

const words = sessionWords.closing;

/** Whether the window may close: asks what should become of unsaved changes. */
export async function mayClose(workspace: Workspace): Promise<boolean> {
  if (!hasDocument(workspace) || !isDirty(workspace.document.getState())) return true;
  const answer = await workspace.desktop.ask({
    message: words.message(titleOf(workspace.document.getState())),
    detail: words.detail,
    buttons: [words.save, words.discard, words.cancel],
    cancel: 2,
  });
  if (answer === 0) return save(workspace);
  if (answer === 1) await workspace.desktop.keepDraft(null);
  return answer === 1;
}
