import { failed, ok, type Result } from '#shared/result';
import type { DrawPreview, ExportReply, ExportRequest, ExportTask, WriteExport } from './exporting';
import { rasterise } from './rasterise';

/** Exports in a worker of its own, which is ended after it: that stops it half-way, and the window stays live. */
export const writeByWorker: WriteExport = (task, signal) =>
  inWorker('write', task, signal, (reply) => (reply.kind === 'written' ? ok(reply.content) : undefined));

export const previewByWorker: DrawPreview = (task, signal) =>
  inWorker('preview', task, signal, (reply) => (reply.kind === 'drawn' ? ok(reply.preview) : undefined));

function inWorker<T>(
  kind: 'write' | 'preview',
  task: ExportTask,
  signal: AbortSignal,
  resultOf: (reply: ExportReply) => Result<T, string> | undefined,
): Promise<Result<T, string> | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    const send = (request: ExportRequest) => worker.postMessage(request);
    const end = (result: Result<T, string> | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onerror = ({ message }) => end(failed(message));
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if (data.kind === 'failed') return end(failed(data.problem));
      if (data.kind === 'paint')
        return void painted(data.svg, data.scale).then((png) => send({ kind: 'painted', png }));
      const result = resultOf(data);
      if (result !== undefined) end(result);
    };
    send({ kind, task, language: globalThis.warrantLanguage });
  });
}

async function painted(svg: string, scale: number): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await rasterise(svg, scale));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
