import type { SavedFile, SaveProblem, SaveRequest } from '#shared/desktop/desktop-api';
import { describeSaveProblem } from '#shared/desktop/save-problem';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
import { mapWords } from '#shared/words/model';
import { sessionWords } from '#shared/words/session';
import { stepWords } from '#shared/words/steps';
import { type DocumentStore, isDirty } from '../store/document-store';
import { type DocumentWorkspace, hasDocument, type Workspace } from '../workspace';
import { readFile } from './opening';

const running = new WeakMap<DocumentStore, Promise<unknown>>();

/**
 * Saves to the file of the map, asking for one where it has none. Answers whether the map is safe on disk. Who asks twice
 * while a large map is written saves one after the other, so that no save takes the one before for another program's.
 */
export function save(workspace: DocumentWorkspace): Promise<boolean> {
  const before = running.get(workspace.document) ?? Promise.resolve();
  const saved = before.then(
    () => saveNow(workspace),
    () => saveNow(workspace),
  );
  running.set(workspace.document, saved);
  return saved;
}

async function saveNow(workspace: DocumentWorkspace): Promise<boolean> {
  const { document, desktop, sendMap, ui } = workspace;
  const { file } = document.getState();
  if (file === null) return saveAs(workspace);
  if (!isDirty(document.getState())) {
    ui.announce(sessionWords.saving.nothingToSave);
    return true;
  }
  const map = document.map();
  const { token } = file;
  const saveOver = (expected: SaveRequest['expected']) =>
    sendMap(map, (text) => desktop.save({ token, ...text, expected }));
  const result = await saveOver(file.stamp);
  if (result.ok || !isConflict(result.problem)) return settle(workspace, map, result);
  return resolveConflict(workspace, result.problem, async () =>
    settle(workspace, map, await saveOver('overwrite')),
  );
}

export async function saveAs(workspace: DocumentWorkspace): Promise<boolean> {
  const { document, desktop, sendMap } = workspace;
  const map = document.map();
  const suggestedName = document.getState().file?.name ?? `${fileNameFor(map.title)}.argmap`;
  const result = await sendMap(map, (text) => desktop.saveByDialog({ suggestedName, ...text }));
  return settle(workspace, map, result);
}

/** A title as a file name: without what some file system forbids. */
export function fileNameFor(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return name === '' ? mapWords.untitled : name;
}

function isConflict({ kind }: SaveProblem): boolean {
  return kind === 'changed-on-disk' || kind === 'deleted-on-disk';
}

async function resolveConflict(
  workspace: DocumentWorkspace,
  problem: SaveProblem,
  overwrite: () => Promise<boolean>,
): Promise<boolean> {
  const { message, detail, cancel, choices } =
    problem.kind === 'deleted-on-disk'
      ? whenGone(workspace, problem.name, overwrite)
      : whenChanged(workspace, problem.name, overwrite);
  const buttons = [...choices.map(({ title }) => title), cancel];
  const answer = await workspace.desktop.ask({ message, detail, buttons, cancel: choices.length });
  return (await choices[answer]?.act()) ?? false;
}

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly cancel: string;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly title: string;
  /** Answers whether the map is safe on disk then. */
  readonly act: () => Promise<boolean>;
}

function whenGone(workspace: DocumentWorkspace, name: string, overwrite: Choice['act']): Question {
  const { message, detail, cancel, saveAgain, saveAs: saveElsewhere } = sessionWords.deletedOnDisk;
  const choices = [
    { title: saveAgain, act: overwrite },
    { title: saveElsewhere, act: () => saveAs(workspace) },
  ];
  return { message: message(name), detail, cancel, choices };
}

function whenChanged(workspace: DocumentWorkspace, name: string, overwrite: Choice['act']): Question {
  const words = sessionWords.changedOnDisk;
  const choices = [
    { title: words.saveCopy, act: () => saveAs(workspace) },
    { title: words.reload, act: () => reload(workspace).then(() => false) },
    { title: words.overwrite, act: overwrite },
  ];
  return { message: words.message(name), detail: words.savingDetail, cancel: words.cancel, choices };
}

/** Shows the map as it is on disk now; unsaved changes can be brought back with Undo. */
export async function reload(workspace: DocumentWorkspace): Promise<void> {
  const { document, desktop, ui } = workspace;
  const { file } = document.getState();
  if (file === null) return;
  const reread = await desktop.reread(file.token);
  const opened = reread.ok ? await readFile(workspace, reread.value) : null;
  if (opened?.kind === 'problem') return ui.tell(opened.notice);
  if (opened?.kind !== 'map' || opened.file === null) {
    return ui.tell({
      tone: 'problem',
      title: sessionWords.reloading.failed(file.name),
      detail: sessionWords.reloading.failedDetail,
    });
  }
  const { map } = opened;
  document.apply(() => map, { label: stepWords.reload });
  document.markSaved(map, opened.file);
  ui.announce(sessionWords.reloading.done(file.name));
}

/** The file of the map was changed by another program: says so before anything is overwritten. */
export async function askToReload(workspace: Workspace): Promise<void> {
  if (!hasDocument(workspace)) return;
  const { file } = workspace.document.getState();
  if (file === null) return;
  const words = sessionWords.changedOnDisk;
  const answer = await workspace.desktop.ask({
    message: words.message(file.name),
    detail: words.openDetail,
    buttons: [words.openReload, words.openKeep],
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
    ui.announce(sessionWords.saving.done(result.value.name));
    return true;
  }
  if (result.problem.kind !== 'cancelled') {
    ui.tell({
      tone: 'problem',
      title: sessionWords.saving.failed,
      detail: describeSaveProblem(result.problem),
    });
  }
  return false;
}
