import type { Result } from '#shared/result';
import { importReportWords as words } from '#shared/words/importing';
import type { Import, ImportFiles } from './importing';
import { inWorker } from './in-worker';

/** Imports in a worker of its own, so that the window stays live. */
export const importByWorker: ImportFiles = (task, signal) =>
  inWorker<Result<Import, string>, Import>(
    {
      start: () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
      request: task,
      broke: (message) =>
        words.broke(
          task.files.map(({ name }) => name),
          message,
        ),
      hear: (reply, end) => end(reply),
    },
    signal,
  );
