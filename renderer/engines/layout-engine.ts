import type { LayoutEngine } from '#shared/layout/layout-engine';
import { layoutEngineWords as words } from '#shared/words/layout-engine';
import type { LayoutReply } from './layout-worker';

/** Far above what the largest map takes; a layout that runs longer is stopped. */
const budgetMilliseconds = 20_000;

export interface WorkerLayoutEngine {
  /** Rejects when the layout is cancelled, fails, or takes more than 20 seconds. */
  readonly run: LayoutEngine;
  /** Stops every layout that is running. */
  readonly cancel: () => void;
}

/**
 * Layout in a worker of its own, so that the window stays live. The worker is started for one layout and ended after it:
 * ending it is the only way to stop it half-way.
 */
export function createLayoutEngine(): WorkerLayoutEngine {
  const running = new Set<() => void>();
  return {
    run: (task, watch) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
        const end = () => {
          clearTimeout(overdue);
          running.delete(cancel);
          worker.terminate();
        };
        const fail = (why: string) => {
          end();
          reject(new Error(why));
        };
        const cancel = () => fail(words.cancelled);
        const overdue = setTimeout(() => fail(words.tookTooLong), budgetMilliseconds);
        running.add(cancel);
        worker.onerror = ({ message }) => fail(words.didNotStart(message));
        worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
          if (data.kind === 'preview') return watch?.onPreview(data.placements);
          if (data.kind === 'progress') return watch?.onProgress(data.phase, data.share);
          if (data.kind === 'failed') return fail(words.failed(data.detail));
          end();
          resolve(data.placements);
        };
        worker.postMessage(task);
      }),
    cancel: () => {
      for (const cancel of [...running]) cancel();
    },
  };
}
