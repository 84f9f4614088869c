import type { GoodReference } from '#shared/bibliography/gather-references';
import { addSources } from '#shared/edit/add-sources';
import { importWords as words } from '#shared/words/bibliography';
import type { DocumentWorkspace } from '../workspace';
import { withUndoHint } from './in-words';

/** Makes sources of references, all as one step. */
export function importReferences(
  workspace: DocumentWorkspace,
  references: readonly Pick<GoodReference, 'csl'>[],
): void {
  const { document, ui } = workspace;
  const sources = references.map(({ csl }) => ({ id: document.newId('s'), csl }));
  document.apply(addSources(sources), { label: words.step(sources.length) });
  ui.announce(withUndoHint(workspace, words.imported(sources.length)));
}
