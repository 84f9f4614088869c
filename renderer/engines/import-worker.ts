import { isUsable } from '#shared/exchange/csv/columns';
import { type TablePreview, tablePreview } from '#shared/exchange/csv/table-preview';
import { detectFormat } from '#shared/exchange/detect';
import { importFiles } from '#shared/exchange/import-files';
import { importers } from '#shared/exchange/importers';
import { csv } from '#shared/exchange/importers/csv';
import { ok, type Result } from '#shared/result';
import type { Import, ImportTask } from './importing';

/** What comes back for files. What is thrown is heard as an error of the worker. */
function imported(task: ImportTask): Result<Import, string> {
  const { files, columns } = task;
  const table = tableIn(task);
  const isUnclear = table !== null && columns === undefined && !isUsable(table.columns);
  if (isUnclear && table.rows.length > 0) return ok({ kind: 'columns', table });
  const result = importFiles(files, { columns, format: columns && csv });
  if (!result.ok) return result;
  const label = importers.find(({ id }) => id === result.value.format)?.label ?? '';
  return ok({ ...result.value, kind: 'map', label, table });
}

/** Where the one file is a table, what a person sees of it. */
function tableIn({ files, columns }: ImportTask): TablePreview | null {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return null;
  if (columns === undefined && detectFormat(file)?.id !== csv.id) return null;
  const table = tablePreview(file.bytes, file.name);
  return table.ok ? table.value : null;
}

addEventListener('message', ({ data }: MessageEvent<ImportTask>) => postMessage(imported(data)));
