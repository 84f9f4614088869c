/// <reference path="./pdfjs-worker.d.ts" />
import { getDocument, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { OpenPdf, PdfRun } from '#shared/intake/intake-engines';
import { failed, ok, type Result } from '#shared/result';

// We are in a worker: the parser takes its other half from here instead of starting one more.
Object.assign(globalThis, { pdfjsWorker });

/** Opens a PDF for its text alone: no font, picture or address of it is loaded, nothing in it is run. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, 'encrypted' | 'damaged'>> {
  const task = getDocument({
    data: bytes.slice(), // The parser takes away what it is given.
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    return ok({
      pages: document.numPages,
      title: textIn(info, 'Title'),
      author: textIn(info, 'Author'),
      created: textIn(info, 'CreationDate'),
      page: async (number) => {
        const page = await document.getPage(number);
        const { transform } = page.getViewport({ scale: 1 });
        const items = await textItems(page.streamTextContent());
        page.cleanup();
        return { runs: items.map((item) => runOf(item, transform)) };
      },
      close: () => task.destroy(),
    });
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return failed('encrypted');
    if (name === 'InvalidPDFException') return failed('damaged');
    throw error;
  }
}

type TextContent = { readonly items: readonly (TextItem | object)[] };

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: unknown[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** By hand, because streams are no iterators before Chromium 124, where the parser's own way ends. */
async function textItems(stream: ReadableStream<TextContent>): Promise<readonly TextItem[]> {
  const items: TextItem[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) if ('str' in item) items.push(item);
  }
}

function runOf({ str, dir, transform, width, hasEOL }: TextItem, view: readonly number[]): PdfRun {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform([...view], transform as number[]);
  const isUpright = a > 0 && Math.abs(b) < 0.05 * a;
  return {
    text: str,
    x,
    y,
    width,
    height: Math.hypot(c, d),
    isPlain: isUpright && dir === 'ltr',
    endsLine: hasEOL,
  };
}

function textIn(info: object, field: string): string {
  const value = new Map<string, unknown>(Object.entries(info)).get(field);
  return typeof value === 'string' ? value : '';
}
