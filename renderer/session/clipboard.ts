import { removeItems } from '#shared/edit/remove';
import { itemsInWords, nextAfterRemoval, selectedNodes } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';
import { argmapType, flavoursOf, selectedPart } from './copying';
import { contentsInWords, undoHint } from './in-words';
import { paste } from './pasting';
import { listIn } from './rich-list';

/** Each of these answers whether it did what its event asks for. */
type Deed = (workspace: DocumentWorkspace, clipboard: DataTransfer) => boolean;

export const copySelection: Deed = (workspace, clipboard) => {
  const words = write(workspace, clipboard);
  if (words === null) return false;
  workspace.ui.announce(`Copied ${words}.`);
  return true;
};

/** Copied and deleted, as one step. */
export const cutSelection: Deed = (workspace, clipboard) => {
  const words = write(workspace, clipboard);
  if (words === null) return false;
  const { document, canvas, ui } = workspace;
  const { selection } = document.getState();
  const next = nextAfterRemoval(document, selection);
  document.apply(removeItems(selection), { label: `cut ${itemsInWords(document, selection)}` });
  document.select(next === null ? [] : [next]);
  canvas?.focus();
  ui.announce(`Cut ${words}. ${undoHint(workspace)}`);
  return true;
};

export const pasteInto: Deed = (workspace, clipboard) => {
  const flavours = {
    argmap: clipboard.getData(argmapType),
    text: clipboard.getData('text/plain'),
    list: listIn(clipboard.getData('text/html')),
  };
  void paste(workspace, flavours);
  return true;
};

/** Puts what is selected on the clipboard; the words for it, or null where no node is selected. */
function write({ document }: DocumentWorkspace, clipboard: DataTransfer): string | null {
  if (selectedNodes(document).length === 0) return null;
  const part = selectedPart(document);
  for (const [type, content] of Object.entries(flavoursOf(part))) clipboard.setData(type, content);
  return contentsInWords(part);
}
