import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { importReportWords as words } from '#shared/words/importing';
import type { ImportOpening } from '../engines/importing';
import type { ImportReport, Notice, TableInHand } from '../store/ui-store';
import type { Workspace } from '../workspace';

export type Importing = Pick<Workspace, 'importFiles' | 'ui'>;

export type ReadImport =
  | { readonly kind: 'map'; readonly map: ArgumentMap; readonly imported: ImportReport }
  /** A person is to be asked what the columns are. */
  | { readonly kind: 'columns'; readonly table: TableInHand };

/** A new map of files of other programs, with the busy bar while it is made. Null where it was cancelled. */
export async function readImport(
  { importFiles, ui }: Importing,
  { files, columns }: ImportOpening,
): Promise<Result<ReadImport, Notice> | null> {
  const names = files.map(({ name }) => name);
  const stop = new AbortController();
  ui.set({ busy: { text: words.importing(names), cancel: () => stop.abort() } });
  try {
    const result = await importFiles({ files, ...(columns && { columns }) }, stop.signal);
    if (result === null) return null;
    if (!result.ok)
      return failed({ tone: 'problem', title: words.notImported(names.length), detail: result.problem });
    const [file] = files;
    const { table: preview } = result.value;
    const table = preview !== null && file !== undefined ? { file, preview, columns } : null;
    if (result.value.kind === 'columns') return table === null ? null : ok({ kind: 'columns', table });
    const { map, label, losses } = result.value;
    ui.announce(words.imported(names, label, map.nodes.length));
    return ok({ kind: 'map', map, imported: { names, label, losses, table } });
  } finally {
    ui.set({ busy: null });
  }
}
