import type { Point } from '#shared/model/argument-map';
import { type Cursor, itemOn } from './cursor';
import { goTo, type OutlineTools, viewNow } from './outline-tools';

/** Opens the menu for a row, which becomes the current one unless it was selected already. */
export function openRowMenu(tools: OutlineTools, place: Cursor, at: Point): void {
  const row = viewNow(tools).outline.row(place.index);
  const id = row && itemOn(row, place.onStep);
  if (row === undefined || id == null) return;
  const { document } = tools.workspace;
  const { selection } = document.getState();
  if (selection.has(id)) document.select(selection, id);
  else goTo(tools, place);
  const isNode = row.kind === 'statement' && !place.onStep;
  tools.session.state.setState({ menu: { place: isNode ? 'node' : 'relation', at } });
}

/** The same for the row that the keyboard is on, beside it. */
export function openMenuAtCursor(tools: OutlineTools, tree: Element): void {
  const { cursor } = viewNow(tools);
  const id = tree.getAttribute('aria-activedescendant');
  const row = id === null ? null : tree.ownerDocument.getElementById(id);
  if (cursor === null || row === null) return;
  const { left, bottom } = row.getBoundingClientRect();
  openRowMenu(tools, cursor, { x: left + 40, y: bottom });
}
