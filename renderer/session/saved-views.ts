import { saveView } from '#shared/edit/saved-views';
import type { SavedView } from '#shared/model/argument-map';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import type { Emphasis } from '../store/shown';
import type { DocumentWorkspace } from '../workspace';
import { markPlace } from './visits';

/** Keeps how the map is looked at now under a name, with the map. */
export function savePresentView({ document, canvas, ui }: DocumentWorkspace, name: string): void {
  const { emphasis } = document.getState();
  const view = canvas?.view();
  const saved: SavedView = {
    name,
    ...(emphasis?.kind === 'filter' && { query: emphasis.query }),
    ...(emphasis?.kind === 'chain' && { chain: emphasis.of }),
    ...(emphasis?.hides && { hides: true }),
    ...(view && {
      centre: { x: Math.round(view.x), y: Math.round(view.y) },
      zoom: Math.round(view.zoom * 1000) / 1000,
    }),
  };
  document.apply(saveView(saved), { label: stepWords.saveView });
  ui.announce(saidWords.viewSaved(name));
}

/** Looks at the map as when the view was saved. */
export function goToSavedView(workspace: DocumentWorkspace, view: SavedView): void {
  const { document, canvas, ui } = workspace;
  const { name, query, centre, zoom } = view;
  markPlace(workspace);
  document.look({ emphasis: emphasisOf(view) });
  if (query !== undefined) ui.find({ query });
  if (centre && zoom !== undefined) canvas?.show({ ...centre, zoom });
  ui.announce(saidWords.viewShown(name));
}

export function emphasisOf({ query, chain, hides = false }: SavedView): Emphasis | null {
  if (query !== undefined) return { kind: 'filter', query, hides };
  return chain === undefined ? null : { kind: 'chain', of: chain, hides };
}
