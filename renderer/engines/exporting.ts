import type { ExportOptions, Loss } from '#shared/exchange/exporter';
import type { Size } from '#shared/layout/block';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';

/** A map to be written, or to be seen as it will be. */
export interface ExportTask {
  readonly map: ArgumentMap;
  /** The id of an exporter. */
  readonly format: string;
  readonly options: ExportOptions;
}

/** What is seen of an export before it is written. */
export interface Seen {
  readonly preview: Preview;
  /** What the file will not say. */
  readonly losses: readonly Loss[];
}

export type Preview =
  | { readonly kind: 'text'; readonly text: string }
  /** A text that is read, as the HTML that `PageView` shows. */
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'picture'; readonly pictures: readonly Blob[]; readonly isTransparent: boolean }
  | PagesPreview;

export interface PagesPreview {
  readonly kind: 'pages';
  /** Row by row of the poster. */
  readonly pictures: readonly Blob[];
  /** The same as SVG; large ones are looked at as pictures made of pixels. */
  readonly drawings: readonly Blob[];
  readonly columns: number;
  /** Of every page, in points. */
  readonly size: Size;
  /** The size of the picture, where 1 is that in the window at 100 %. */
  readonly scale: number;
}

/** Null where it was cancelled; the problem is a sentence. Never rejects. */
export type WriteExport = (
  task: ExportTask,
  signal: AbortSignal,
) => Promise<Result<string | Uint8Array, string> | null>;

/** As `WriteExport`. */
export type DrawPreview = (task: ExportTask, signal: AbortSignal) => Promise<Result<Seen, string> | null>;

/** What is said to the worker: once what to do, and then what it cannot do by itself. */
export type ExportRequest =
  | {
      readonly kind: 'write' | 'preview';
      readonly task: ExportTask;
      /** The id of the language of the window. */
      readonly language: string | undefined;
    }
  | { readonly kind: 'painted'; readonly png: Result<Uint8Array, string> };

export type ExportReply =
  /** Only the window can paint. Answered by `painted`. */
  | { readonly kind: 'paint'; readonly svg: string; readonly scale: number }
  | { readonly kind: 'written'; readonly content: string | Uint8Array }
  | { readonly kind: 'drawn'; readonly seen: Seen }
  | { readonly kind: 'failed'; readonly problem: string };
