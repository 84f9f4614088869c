import { markPlace } from '../session/visits';
import type { DocumentWorkspace } from '../workspace';

/** Selects a way on the map, from the evidence to the rival, with the evidence in hand. */
export function showWay(workspace: DocumentWorkspace, way: readonly string[]): void {
  const { ui, document } = workspace;
  ui.open(null);
  if (ui.getState().panels.has('table')) ui.togglePanel('table');
  markPlace(workspace);
  document.select(way, way[0]);
  workspace.canvas?.reveal(way);
}
