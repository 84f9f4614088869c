import type { TakenIn } from '#shared/intake/taken-in';
import { intakeWords as words } from '#shared/words/intake';
import { inWorker } from './in-worker';
import type { Intake } from './intake';
import type { IntakeReply } from './intake-worker';

/** Reads the text out of a file in a worker of its own, which loads the parsers. */
export const takeInByWorker: Intake = ({ name, bytes }, { onProgress, signal }) =>
  // A parser may greet by a message of its own.
  inWorker<IntakeReply | { readonly kind?: undefined }, TakenIn>(
    {
      start: () => new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' }),
      // Not handed over: whoever gave the bytes may still need them.
      request: { name, bytes },
      broke: (message) => words.problems.broke(name, message),
      hear: (reply, end) => {
        if (reply.kind === 'progress') onProgress(reply.share);
        if (reply.kind === 'done') end(reply.result);
      },
    },
    signal,
  );
