import { failed, type Result } from '#shared/result';

interface WorkerTask<Reply, T> {
  readonly start: () => Worker;
  readonly request: unknown;
  /** What to say where the worker itself breaks, given what it said. */
  readonly broke: (message: string) => string;
  /** Hears every reply: `end` is for the last one, `send` for what the worker asks in between. */
  readonly hear: (
    reply: Reply,
    end: (result: Result<T, string>) => void,
    send: (message: unknown) => void,
  ) => void;
}

/**
 * Has a worker do one thing and ends it after that: so it can be stopped half-way, and gives back all the memory it took.
 * Null once the signal cancels it.
 */
export function inWorker<Reply, T>(
  { start, request, broke, hear }: WorkerTask<Reply, T>,
  signal: AbortSignal,
): Promise<Result<T, string> | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const worker = start();
    const end = (result: Result<T, string> | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onerror = ({ message }) => end(failed(broke(message)));
    worker.onmessage = ({ data }: MessageEvent<Reply>) =>
      hear(data, end, (message) => worker.postMessage(message));
    worker.postMessage(request);
  });
}
