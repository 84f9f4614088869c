import { clipboardWords } from '#shared/words/clipboard';
import { stepWords } from '#shared/words/steps';
import type { DocumentWorkspace } from '../workspace';
import { selectedPart } from './copying';
import { withUndoHint } from './in-words';
import { boundsOfPart, putPart } from './pasting';

/** Map units between what was there and its copy. */
const offset = 32;

/** Puts a copy of what is selected beside it. */
export function duplicateSelection(workspace: DocumentWorkspace): void {
  const part = selectedPart(workspace.document);
  const { x, y, width } = boundsOfPart(part);
  const words = putPart(workspace, part, stepWords.duplicate, { x: x + width + offset, y });
  workspace.ui.announce(withUndoHint(workspace, clipboardWords.duplicated(words)));
}
