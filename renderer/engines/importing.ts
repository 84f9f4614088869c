import type { ColumnMapping } from '#shared/exchange/csv/columns';
import type { TablePreview } from '#shared/exchange/csv/table-preview';
import type { ImportedFiles } from '#shared/exchange/import-files';
import type { GivenFile } from '#shared/intake/taken-in';
import type { Result } from '#shared/result';

export interface ImportTask {
  readonly files: readonly GivenFile[];
  /** What the columns of a table are, where a person said so. */
  readonly columns?: ColumnMapping;
}

/** Files that the host or a dialog hands to the window. */
export interface ImportOpening extends ImportTask {
  readonly kind: 'import';
}

export type Import =
  /** A map, with the label of the format of its files; `table` where it was made of one. */
  | (ImportedFiles & { readonly kind: 'map'; readonly label: string; readonly table: TablePreview | null })
  /** A table whose headings do not tell what its columns are. */
  | { readonly kind: 'columns'; readonly table: TablePreview };

/** Makes a map of files of other programs. Null where it was cancelled; the problem is a sentence. Never rejects. */
export type ImportFiles = (task: ImportTask, signal: AbortSignal) => Promise<Result<Import, string> | null>;
