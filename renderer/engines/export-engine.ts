import { failed, ok, type Result } from '#shared/result';
import type { DrawPreview, ExportReply, ExportRequest, ExportTask, WriteExport } from './exporting';
import { inWorker } from './in-worker';
import { rasterise } from './rasterise';

/** Exports in a worker of its own, so that the window stays live. */
export const writeByWorker: WriteExport = (task, signal) =>
  exportInWorker('write', task, signal, (reply) =>
    reply.kind === 'written' ? ok(reply.content) : undefined,
  );

export const previewByWorker: DrawPreview = (task, signal) =>
  exportInWorker('preview', task, signal, (reply) => (reply.kind === 'drawn' ? ok(reply.seen) : undefined));

function exportInWorker<T>(
  kind: 'write' | 'preview',
  task: ExportTask,
  signal: AbortSignal,
  resultOf: (reply: ExportReply) => Result<T, string> | undefined,
): Promise<Result<T, string> | null> {
  const request: ExportRequest = { kind, task, language: globalThis.warrantLanguage };
  return inWorker<ExportReply, T>(
    {
      start: () => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }),
      request,
      broke: (message) => message,
      hear: (reply, end, send) => {
        if (reply.kind === 'failed') return end(failed(reply.problem));
        if (reply.kind === 'paint') {
          const answer = (png: Result<Uint8Array, string>): ExportRequest => ({ kind: 'painted', png });
          return void painted(reply.svg, reply.scale).then((png) => send(answer(png)));
        }
        const result = resultOf(reply);
        if (result !== undefined) end(result);
      },
    },
    signal,
  );
}

async function painted(svg: string, scale: number): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await rasterise(svg, scale));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
