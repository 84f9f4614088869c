import type { ImportFile } from '#shared/desktop/desktop-api';
import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { importReportWords as words } from '#shared/words/importing';
import type { ImportReport, Notice } from '../store/ui-store';
import type { Workspace } from '../workspace';

export type Importing = Pick<Workspace, 'importFiles' | 'ui'>;

/** A new map of files of other programs, with the busy bar while it is made. Null where it was cancelled. */
export async function readImport(
  { importFiles, ui }: Importing,
  files: readonly ImportFile[],
): Promise<Result<{ readonly map: ArgumentMap; readonly imported: ImportReport }, Notice> | null> {
  const names = files.map(({ name }) => name);
  const stop = new AbortController();
  ui.set({ busy: { text: words.importing(names), cancel: () => stop.abort() } });
  try {
    const result = await importFiles(files, stop.signal);
    if (result === null) return null;
    if (!result.ok)
      return failed({ tone: 'problem', title: words.notImported(names.length), detail: result.problem });
    const { map, label, losses } = result.value;
    ui.announce(words.imported(names, label, map.nodes.length));
    return ok({ map, imported: { names, label, losses } });
  } finally {
    ui.set({ busy: null });
  }
}
