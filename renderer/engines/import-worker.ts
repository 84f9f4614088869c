import { importFiles } from '#shared/exchange/import-files';
import { importers } from '#shared/exchange/importers';
import type { GivenFile } from '#shared/intake/taken-in';
import { ok, type Result } from '#shared/result';
import type { Import } from './importing';

/** What comes back for files. What is thrown is heard as an error of the worker. */
function imported(files: readonly GivenFile[]): Result<Import, string> {
  const result = importFiles(files);
  if (!result.ok) return result;
  const label = importers.find(({ id }) => id === result.value.format)?.label ?? '';
  return ok({ ...result.value, label });
}

addEventListener('message', ({ data }: MessageEvent<readonly GivenFile[]>) => postMessage(imported(data)));
