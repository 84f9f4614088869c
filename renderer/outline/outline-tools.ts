import type { Outline, OutlineRow } from '#shared/outline/outline';
import type { DocumentWorkspace } from '../workspace';
import { type Cursor, cursorAt, itemOn } from './cursor';
import type { OutlineSession } from './outline-session';
import { foldedRows, visibleRows } from './visible-rows';

/** What the keys and gestures of the outline work with. */
export interface OutlineTools {
  readonly workspace: DocumentWorkspace;
  readonly session: OutlineSession;
  /** Puts the keyboard on the tree. */
  readonly focus: () => void;
}

/** The outline as it is now, and where the keyboard is in it. */
export function viewNow({ workspace: { document }, session }: OutlineTools): {
  readonly outline: Outline;
  readonly visible: readonly number[];
  readonly cursor: Cursor | null;
} {
  const outline = session.outlineOf(document.map());
  const { folded, reference } = session.state.getState();
  const cursor = cursorAt(outline, document.getState().current, reference);
  return { outline, visible: visibleRows(outline, foldedRows(outline, folded)), cursor };
}

/** Makes a place the current one, in both editors; with `extending`, what was selected stays selected. */
export function goTo(tools: OutlineTools, { index, onStep }: Cursor, extending = false): void {
  const { document, canvas } = tools.workspace;
  const row = viewNow(tools).outline.row(index);
  const id = row && itemOn(row, onStep);
  if (row === undefined || id == null) return;
  const { selection, connecting } = document.getState();
  tools.session.state.setState({ reference: row.kind === 'reference' ? row.key : null });
  if (connecting) document.select(connecting.from, id);
  else document.select(extending ? [...selection, id] : [id], id);
  canvas?.reveal([id]);
}

/** Folds the branch of a row away, or opens it. What is current in it gives way to the row. */
export function setFolded(tools: OutlineTools, index: number, isFolded: boolean): void {
  const { outline, cursor } = viewNow(tools);
  const row = outline.row(index);
  const id = row && itemOn(row, false);
  if (row === undefined || id == null) return;
  if (isFolded && cursor && cursor.index > index && cursor.index < row.end)
    goTo(tools, { index, onStep: false });
  if (isFolded) tools.session.state.setState(({ folded }) => ({ folded: new Set([...folded, id]) }));
  else unfold(tools, [row]);
}

/** Opens the branches of rows. */
export function unfold({ session }: OutlineTools, rows: readonly OutlineRow[]): void {
  const ids = new Set(rows.map((row) => itemOn(row, false)));
  const { folded } = session.state.getState();
  const left = [...folded].filter((id) => !ids.has(id));
  if (left.length < folded.size) session.state.setState({ folded: new Set(left) });
}
