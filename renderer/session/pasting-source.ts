import { cite } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import { addSource } from '#shared/edit/sources';
import { type CslItem, sourceTitle } from '#shared/model/source';
import { clipboardWords } from '#shared/words/clipboard';
import { stepWords } from '#shared/words/steps';
import { quoted } from '../items/accessible-name';
import { currentNode } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';
import { withUndoHint } from './in-words';

/** Adds a source that was pasted by its address, cited by the current node; one with that address may be there already. */
export function pasteSource(workspace: DocumentWorkspace, csl: CslItem): void {
  const { document, ui } = workspace;
  const map = document.map();
  const node = currentNode(document);
  const known = map.sources.find((source) => source.csl.URL === csl.URL);
  const source = known ?? { id: document.newId('s'), csl };
  const isCited = node?.citations?.some((citation) => citation.source === source.id) ?? false;
  const edits = [
    ...(known ? [] : [addSource(source)]),
    ...(node && !isCited ? [cite(node.id, { source: source.id })] : []),
  ];
  document.apply(allOf(edits), { label: known ? stepWords.citeSource : stepWords.addSource });
  ui.showPanel('inspector');
  if (node === undefined) {
    document.select([]);
    ui.set({ openSource: source.id });
  }
  const title = sourceTitle(source);
  const words = clipboardWords.source;
  const cited = known ? words.nowCited : words.addedAndCited;
  const uncited = known ? words.known : words.added;
  const done = node && !isCited ? cited(title, quoted(map, node.id)) : uncited(title);
  ui.announce(edits.length === 0 ? done : withUndoHint(workspace, done));
}
