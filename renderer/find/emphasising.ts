import { emphasisWords } from '#shared/words/emphasis';
import type { DocumentWorkspace, Workspace } from '../workspace';
import { hasDocument } from '../workspace';

/** Lets what the query finds stand out of the map, and sets the rest back. */
export function filterBy({ document }: DocumentWorkspace, query: string, hides: boolean): void {
  document.look({ emphasis: { kind: 'filter', query, hides } });
}

/** Lets a node or relation stand out with all that bears on it and all that it leads to. */
export function focusOn({ document, canvas, ui }: DocumentWorkspace, id: string): void {
  const hides = document.getState().emphasis?.hides ?? false;
  document.look({ emphasis: { kind: 'chain', of: id, hides } });
  canvas?.focus();
  ui.announce(emphasisWords.inChain(litStatements(document)));
}

/** Lets everything stand alike again. */
export function clearEmphasis(workspace: Workspace): void {
  if (!hasDocument(workspace)) return;
  const { document, ui, canvas } = workspace;
  const emphasis = document.getState().emphasis;
  if (emphasis === null) return;
  document.look({ emphasis: null });
  if (!ui.getState().find.isOpen) canvas?.focus();
  ui.announce(emphasis.kind === 'filter' ? emphasisWords.cleared : emphasisWords.left);
}

/** How many statements stand out. */
export function litStatements({ map, getState }: DocumentWorkspace['document']): number {
  const { lit } = getState().shown;
  return map().nodes.filter(({ id }) => lit === null || lit.has(id)).length;
}
