import type { SavedFile, SaveProblem } from '#shared/desktop/desktop-api';
import { describeSaveProblem } from '#shared/desktop/save-problem';
import type { Part } from '#shared/exchange/part';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Result } from '#shared/result';
import { exportAgainWords as words } from '#shared/words/export-dialog';
import { isoDate } from '../store/derived';
import type { LastExport } from '../store/document-store';
import type { DocumentWorkspace } from '../workspace';
import { exportOptionsOf } from './export-choice';

/**
 * Writes the map as it is now the way it was exported last. Asks only where the file is not what was written then, and
 * opens the dialog where nothing is left of the part that was exported.
 */
export async function exportAgain(workspace: DocumentWorkspace): Promise<void> {
  const { document, ui, writeExport, clock } = workspace;
  const last = document.getState().exported;
  const map = document.map();
  const part = last && partLeft(map, last.part);
  if (last === null || part === null) return ui.open('export');
  const options = exportOptionsOf(last.choice, part, isoDate(clock()));
  const stop = new AbortController();
  ui.set({ busy: { text: words.busy(last.file.name), cancel: () => stop.abort() } });
  const content = await writeExport({ map, format: last.choice.format, options }, stop.signal);
  ui.set({ busy: null });
  if (content === null) return;
  if (!content.ok) return ui.tell({ tone: 'problem', title: words.failed, detail: content.problem });
  await write(workspace, last, content.value);
}

/** Without what is no longer on the map; null where that is all of it. */
function partLeft(map: ArgumentMap, { focus, only }: Part): Part | null {
  const isThere = (id: string) => findRecord(map.nodes, id) !== undefined;
  if (focus !== undefined) return isThere(focus) ? { focus } : null;
  if (only === undefined) return {};
  const left = new Set([...only].filter(isThere));
  return left.size === 0 ? null : { only: left };
}

async function write(
  workspace: DocumentWorkspace,
  last: LastExport,
  content: string | Uint8Array,
): Promise<void> {
  const { desktop, ui } = workspace;
  const { token, stamp, name } = last.file;
  const written = await desktop.exportAgain({ token, content, expected: stamp });
  if (written.ok || !isConflict(written.problem)) return settle(workspace, last, written);
  const { message, detail, replace, elsewhere, cancel } = words.conflicts[written.problem.kind];
  const buttons = [replace, elsewhere, cancel];
  const answer = await desktop.ask({ message: message(name), detail, buttons, cancel: 2 });
  if (answer === 1) ui.open('export');
  if (answer !== 0) return;
  settle(workspace, last, await desktop.exportAgain({ token, content, expected: 'overwrite' }));
}

type Conflict = SaveProblem & { readonly kind: 'changed-on-disk' | 'deleted-on-disk' };

function isConflict(problem: SaveProblem): problem is Conflict {
  return problem.kind === 'changed-on-disk' || problem.kind === 'deleted-on-disk';
}

function settle(
  { document, ui }: DocumentWorkspace,
  last: LastExport,
  written: Result<SavedFile, SaveProblem>,
): void {
  if (written.ok) {
    const { name, folder } = written.value;
    document.markExported({ ...last, file: written.value });
    ui.tell({ tone: 'info', title: words.done(name), detail: words.in(folder) });
  } else {
    ui.tell({ tone: 'problem', title: words.failed, detail: describeSaveProblem(written.problem) });
  }
}
