import type { Switch } from '#shared/whatif/switched-off';
import { whatIfWords } from '#shared/words/what-if';
import { inTurn } from '../store/ui-store';
import { type DocumentWorkspace, hasDocument, type Workspace } from '../workspace';
import { whatIfIn } from './what-if-of';

/** Switches things off besides those that are off already, and shows what falls and rises. */
export function switchOff(workspace: DocumentWorkspace, switches: readonly Switch[]): void {
  const before = workspace.document.getState().whatIf;
  const added = switches.filter((one) => !before.some((other) => isSame(one, other)));
  show(workspace, [...before, ...added]);
}

/** Switches off these and nothing else. */
export function switchOffOnly(workspace: DocumentWorkspace, switches: readonly Switch[]): void {
  show(workspace, switches);
}

export function switchOn(workspace: DocumentWorkspace, switches: readonly Switch[]): void {
  const left = workspace.document
    .getState()
    .whatIf.filter((one) => !switches.some((other) => isSame(one, other)));
  if (left.length === 0) endWhatIf(workspace);
  else show(workspace, left);
}

/** Switches everything on again, and brings back the list that made room. */
export function endWhatIf(workspace: Workspace): void {
  if (!hasDocument(workspace)) return;
  const { document, ui } = workspace;
  if (document.getState().whatIf.length === 0) return;
  document.look({ whatIf: [] });
  const { panels, madeRoom } = ui.getState();
  if (panels.has('what-if')) {
    ui.togglePanel('what-if');
    if (madeRoom !== null) ui.showPanel(madeRoom);
  }
  ui.set({ madeRoom: null });
  ui.announce(whatIfWords.ended);
}

export function isSwitchedOff({ document }: DocumentWorkspace, one: Switch): boolean {
  return document.getState().whatIf.some((other) => isSame(one, other));
}

function show(workspace: DocumentWorkspace, whatIf: readonly Switch[]): void {
  const { document, ui } = workspace;
  const isNew = document.getState().whatIf.length === 0;
  document.look({ whatIf });
  if (isNew) showWhatIf(workspace);
  const found = whatIfIn(document.getState());
  if (found) ui.announce(whatIfWords.said(whatIf.length, found.sum));
}

/** Shows the list of what falls and rises, in place of another that comes back later. */
export function showWhatIf({ ui }: Workspace): void {
  const { panels } = ui.getState();
  if (panels.has('what-if')) return;
  ui.set({ madeRoom: inTurn.find((panel) => panels.has(panel)) ?? null });
  ui.showPanel('what-if');
}

function isSame(one: Switch, other: Switch): boolean {
  return one.kind === other.kind && one.id === other.id;
}
