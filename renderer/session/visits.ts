import { saidWords } from '#shared/words/said';
import { itemOf } from '../store/item';
import { gone, left, type Place } from '../store/visits';
import type { DocumentWorkspace } from '../workspace';

/** Goes to nodes and relations from anywhere: the first is in hand, all are in view, and there is a way back. */
export function jumpTo(workspace: DocumentWorkspace, ids: readonly string[]): void {
  markPlace(workspace);
  const { document, canvas } = workspace;
  document.select(ids.slice(0, 1));
  canvas?.reveal(ids);
}

/** Remembers the present place, before something leads away from it. */
export function markPlace(workspace: DocumentWorkspace): void {
  const { document } = workspace;
  document.look({ visits: left(document.getState().visits, placeOf(workspace)) });
}

/** Goes back (-1) or forward (1) through the places from which jumps were made. */
export function revisit(workspace: DocumentWorkspace, step: 1 | -1): void {
  const { document, canvas, ui } = workspace;
  const way = gone(document.getState().visits, placeOf(workspace), step);
  if (way === null) return;
  const { current, view } = way.to;
  const isThere = current !== null && itemOf(document.map(), current) !== undefined;
  document.look({ visits: way.visits });
  document.select(isThere ? [current] : []);
  if (view) canvas?.show(view);
  ui.announce(step === -1 ? saidWords.wentBack : saidWords.wentForward);
}

function placeOf({ document, canvas }: DocumentWorkspace): Place {
  return { current: document.getState().current, view: canvas?.view() ?? null };
}
