import { isDirty } from '../store/document-store';
import { hasDocument, type Workspace } from '../workspace';
import { save } from './saving';
import { titleOf } from './window-title';

/** Whether the window may close: asks what should become of unsaved changes. */
export async function mayClose(workspace: Workspace): Promise<boolean> {
  if (!hasDocument(workspace) || !isDirty(workspace.document.getState())) return true;
  const answer = await workspace.desktop.ask({
    message: `Save the changes to “${titleOf(workspace.document.getState())}”?`,
    detail: 'If you do not save them, they are lost.',
    buttons: ['Save', 'Don’t save', 'Cancel'],
    cancel: 2,
  });
  if (answer === 0) return save(workspace);
  if (answer === 1) await workspace.desktop.keepDraft(null);
  return answer === 1;
}
