import { removeItems } from '#shared/edit/remove';
import { clipboardWords } from '#shared/words/clipboard';
import { editCommandWords } from '#shared/words/commands/edit';
import { stepWords } from '#shared/words/steps';
import { itemsInWords, nextAfterRemoval, selectedNodes } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';
import { argmapType, flavoursOf, selectedPart } from './copying';
import { contentsInWords, withUndoHint } from './in-words';
import { focusEditor } from './panes';
import { paste } from './pasting';
import { listIn } from './rich-list';
import { runTold } from './run-command';

/** Does what a `cut`, `copy` or `paste` event asks for; answers whether that was for the map. */
export function takeClipboardEvent(
  workspace: DocumentWorkspace,
  event: string,
  clipboard: DataTransfer,
): boolean {
  if (event === 'paste') {
    const flavours = {
      argmap: clipboard.getData(argmapType),
      text: clipboard.getData('text/plain'),
      list: listIn(clipboard.getData('text/html')),
    };
    void runTold(workspace, editCommandWords.paste.title, () => paste(workspace, flavours));
    return true;
  }
  if (selectedNodes(workspace.document).length === 0) return false;
  const part = selectedPart(workspace.document);
  for (const [type, content] of Object.entries(flavoursOf(part))) clipboard.setData(type, content);
  if (event === 'cut') removeSelection(workspace, contentsInWords(part));
  else workspace.ui.announce(clipboardWords.copied(contentsInWords(part)));
  return true;
}

function removeSelection(workspace: DocumentWorkspace, words: string): void {
  const { document, ui } = workspace;
  const { selection } = document.getState();
  const next = nextAfterRemoval(document, selection);
  document.apply(removeItems(selection), { label: stepWords.cut(itemsInWords(document, selection)) });
  document.select(next === null ? [] : [next]);
  focusEditor(workspace);
  ui.announce(withUndoHint(workspace, clipboardWords.cut(words)));
}
