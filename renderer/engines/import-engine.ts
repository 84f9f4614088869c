import type { Result } from '#shared/result';
import { importReportWords as words } from '#shared/words/importing';
import type { Import, ImportFiles } from './importing';

/** Imports in a worker of its own, which is ended after it: that stops it half-way, and the window stays live. */
export const importByWorker: ImportFiles = (task, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const end = (result: Result<Import, string> | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onerror = ({ message }) =>
      end({
        ok: false,
        problem: words.broke(
          task.files.map(({ name }) => name),
          message,
        ),
      });
    worker.onmessage = ({ data }: MessageEvent<Result<Import, string>>) => end(data);
    worker.postMessage(task);
  });
