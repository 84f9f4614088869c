import type { SavedFile, SaveProblem } from '#shared/desktop/desktop-api';
import { describeSaveProblem } from '#shared/desktop/save-problem';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
import { isDirty } from '../store/document-store';
import { type DocumentWorkspace, hasDocument, type Workspace } from '../workspace';
import { readFile } from './opening';

/** Saves to the file of the map, asking for one where it has none. Answers whether the map is safe on disk. */
export async function save(workspace: DocumentWorkspace): Promise<boolean> {
  const { document, desktop, ui } = workspace;
  const { file } = document.getState();
  if (file === null) return saveAs(workspace);
  if (!isDirty(document.getState())) {
    ui.announce('Nothing to save: the file is up to date.');
    return true;
  }
  const map = document.map();
  const request = { token: file.token, text: writeMap(map) };
  const result = await desktop.save({ ...request, expected: file.stamp });
  if (result.ok || !isConflict(result.problem)) return settle(workspace, map, result);
  return resolveConflict(workspace, result.problem, async () =>
    settle(workspace, map, await desktop.save({ ...request, expected: 'overwrite' })),
  );
}

export async function saveAs(workspace: DocumentWorkspace): Promise<boolean> {
  const { document, desktop } = workspace;
  const map = document.map();
  const suggestedName = document.getState().file?.name ?? `${fileNameFor(map.title)}.argmap`;
  return settle(workspace, map, await desktop.saveByDialog({ suggestedName, text: writeMap(map) }));
}

/** A title as a file name: without what some file system forbids. */
export function fileNameFor(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return name === '' ? 'Untitled map' : name;
}

function isConflict({ kind }: SaveProblem): boolean {
  return kind === 'changed-on-disk' || kind === 'deleted-on-disk';
}

async function resolveConflict(
  workspace: DocumentWorkspace,
  problem: SaveProblem,
  overwrite: () => Promise<boolean>,
): Promise<boolean> {
  const gone = problem.kind === 'deleted-on-disk';
  const buttons = gone
    ? ['Save it again', 'Save as…', 'Cancel']
    : ['Save a copy…', 'Reload from disk', 'Overwrite', 'Cancel'];
  const answer = await workspace.desktop.ask({
    message: gone
      ? `“${problem.name}” is no longer on disk.`
      : `“${problem.name}” was changed by another program.`,
    detail: gone
      ? 'It was moved or deleted after it was opened here. Your map is still complete in this window.'
      : 'Saving now would lose that change; reloading would lose yours.',
    buttons,
    cancel: buttons.length - 1,
  });
  switch (buttons[answer]) {
    case 'Save it again':
    case 'Overwrite':
      return overwrite();
    case 'Save as…':
    case 'Save a copy…':
      return saveAs(workspace);
    case 'Reload from disk':
      await reload(workspace);
      return false;
    default:
      return false;
  }
}

/** Shows the map as it is on disk now; unsaved changes can be brought back with Undo. */
export async function reload({ document, desktop, ui }: DocumentWorkspace): Promise<void> {
  const { file } = document.getState();
  if (file === null) return;
  const reread = await desktop.reread(file.token);
  const opened = reread.ok ? readFile(reread.value) : null;
  if (opened?.kind === 'problem') return ui.tell(opened.notice);
  if (opened?.kind !== 'map' || opened.file === null) {
    return ui.tell({
      tone: 'problem',
      title: `“${file.name}” could not be read again`,
      detail: 'Your map stays as it is in this window.',
    });
  }
  const { map } = opened;
  document.apply(() => map, { label: 'reload from disk' });
  document.markSaved(map, opened.file);
  ui.announce(`${file.name} was read again.`);
}

/** The file of the map was changed by another program: says so before anything is overwritten. */
export async function askToReload(workspace: Workspace): Promise<void> {
  if (!hasDocument(workspace)) return;
  const { file } = workspace.document.getState();
  if (file === null) return;
  const answer = await workspace.desktop.ask({
    message: `“${file.name}” was changed by another program.`,
    detail: 'Reload it, or keep your version: then saving will ask again before it overwrites the file.',
    buttons: ['Reload', 'Keep mine'],
    cancel: 1,
  });
  if (answer === 0) await reload(workspace);
}

function settle(
  { document, ui }: DocumentWorkspace,
  map: ArgumentMap,
  result: Result<SavedFile, SaveProblem>,
): boolean {
  if (result.ok) {
    document.markSaved(map, result.value);
    document.seal();
    ui.tell(null);
    ui.announce(`Saved ${result.value.name}.`);
    return true;
  }
  if (result.problem.kind !== 'cancelled') {
    ui.tell({ tone: 'problem', title: 'The map was not saved', detail: describeSaveProblem(result.problem) });
  }
  return false;
}
