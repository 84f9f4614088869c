import type { TakenIn } from '#shared/intake/taken-in';
import type { Result } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import type { Intake } from './intake';
import type { IntakeReply } from './intake-worker';

/**
 * Reads the text out of a file in a worker of its own, which loads the parsers. It is started for one file and ended
 * after it: that stops parsers half-way, and gives back all the memory they took.
 */
export const takeInByWorker: Intake = ({ name, bytes }, { onProgress, signal }) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
    const end = (result: Result<TakenIn, string> | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onerror = ({ message }) => end({ ok: false, problem: words.problems.broke(name, message) });
    worker.onmessage = ({ data }: MessageEvent<IntakeReply | { readonly kind?: undefined }>) => {
      // A parser may greet by a message of its own.
      if (data.kind === 'progress') onProgress(data.share);
      if (data.kind === 'done') end(data.result);
    };
    // Not handed over: whoever gave the bytes may still need them.
    worker.postMessage({ name, bytes });
  });
