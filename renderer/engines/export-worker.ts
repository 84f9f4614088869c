import type { Result } from '#shared/result';
import type {} from '#shared/words/language';
import type { ExportReply, ExportRequest, ExportTask } from './exporting';

type Painted = Result<Uint8Array, string>;

let takePainted: (png: Painted) => void = () => {};

/** By the window: a worker has nothing that draws SVG. */
async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const painted = new Promise<Painted>((resolve) => {
    takePainted = resolve;
  });
  reply({ kind: 'paint', svg, scale });
  const png = await painted;
  if (!png.ok) throw new Error(png.problem);
  return png.value;
}

// What has words in it is loaded when the language is known.
const replies = {
  preview: async (task: ExportTask): Promise<ExportReply> => {
    const { previewOf } = await import('./preview');
    return { kind: 'drawn', preview: await previewOf(task) };
  },
  write: async ({ map, format, options }: ExportTask): Promise<ExportReply> => {
    const { exporterOf } = await import('#shared/exchange/exporters');
    const { fonts } = await import('./fonts');
    return { kind: 'written', content: await exporterOf(format).write(map, options, { fonts, rasterise }) };
  },
};

function reply(message: ExportReply): void {
  postMessage(message);
}

async function answer({ data }: MessageEvent<ExportRequest>): Promise<void> {
  if (data.kind === 'painted') return takePainted(data.png);
  globalThis.warrantLanguage = data.language;
  try {
    reply(await replies[data.kind](data.task));
  } catch (error) {
    // A picture that is too large to paint is the person's to solve, with a smaller scale.
    reply({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', (event: MessageEvent<ExportRequest>) => void answer(event));
