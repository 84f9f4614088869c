import type { ImportedFiles } from '#shared/exchange/import-files';
import type { GivenFile } from '#shared/intake/taken-in';
import type { Result } from '#shared/result';

/** What came of an import, with the label of its format. */
export type Import = ImportedFiles & { readonly label: string };

/** Makes a map of files of other programs. Null where it was cancelled; the problem is a sentence. Never rejects. */
export type ImportFiles = (
  files: readonly GivenFile[],
  signal: AbortSignal,
) => Promise<Result<Import, string> | null>;
