import { cite } from '#shared/edit/citations';
import { allOf, type Edit } from '#shared/edit/edit';
import { addSource, editSource } from '#shared/edit/sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type Source, sourceTitle } from '#shared/model/source';
import { addSourceWords } from '#shared/words/adding-sources';
import { clipboardWords } from '#shared/words/clipboard';
import { fieldSteps } from '#shared/words/field-steps';
import { stepWords } from '#shared/words/steps';
import { quoted } from '../items/accessible-name';
import { currentNode } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';
import { withUndoHint } from './in-words';

/** A source of the map with this very text. */
export function sourceWithText({ sources }: ArgumentMap, text: string | undefined): Source | undefined {
  return text === undefined ? undefined : sources.find((source) => source.text === text);
}

/** A text that is given once more may be given as the brief this time. */
function becoming(known: Source, role: Source['role']): readonly Edit[] {
  return role === undefined || role === known.role ? [] : [editSource(known.id, { role })];
}

/** The evidence that will cite a source that is added now. */
export function citingEvidence({ document }: DocumentWorkspace) {
  const node = currentNode(document);
  return node?.kind === 'evidence' ? node : undefined;
}

/**
 * Adds a source, cited by the evidence that is selected, as one step; one with the same text is taken instead of adding
 * it twice. A text is opened in the reader, a bare reference in the inspector.
 */
export function addNewSource(workspace: DocumentWorkspace, fields: Omit<Source, 'id'>): void {
  const { document, ui } = workspace;
  const map = document.map();
  const node = citingEvidence(workspace);
  const known = sourceWithText(map, fields.text);
  const source = known ?? { ...fields, id: document.newId('s') };
  const isCited = node?.citations?.some((citation) => citation.source === source.id) ?? false;
  const citing = node !== undefined && !isCited ? node : undefined;
  const edits = [
    ...(known ? becoming(known, fields.role) : [addSource(source)]),
    ...(citing ? [cite(citing.id, { source: source.id })] : []),
  ];
  const ofKnown = citing ? stepWords.citeSource : fieldSteps.edit.role;
  document.apply(allOf(edits), { label: known ? ofKnown : stepWords.addSource });
  if (node === undefined) document.select([]);
  ui.showPanel('inspector');
  ui.set({ openSource: source.id });
  if (source.text !== undefined) ui.read(source.id);
  const title = sourceTitle(source);
  const words = clipboardWords.source;
  const done = known ? words.known(title) : words.added(title);
  const cited = known ? words.nowCited : words.addedAndCited;
  const told = citing ? cited(title, quoted(map, citing.id)) : done;
  const where = source.text === undefined ? addSourceWords.inInspector : addSourceWords.inReader;
  const said = `${told} ${where}`;
  ui.announce(edits.length === 0 ? said : withUndoHint(workspace, said));
}
