import type { ExportOptions } from '#shared/exchange/exporter';
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

/** What will be written, before it is. */
export type Preview =
  | { readonly kind: 'text'; readonly text: string }
  /** A text that is read, as the HTML that `PageView` shows. */
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'picture'; readonly drawings: readonly [svg: string]; readonly isTransparent: boolean }
  | PagesPreview;

export interface PagesPreview {
  readonly kind: 'pages';
  /** SVG, row by row of the poster. */
  readonly drawings: readonly string[];
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
export type DrawPreview = (task: ExportTask, signal: AbortSignal) => Promise<Result<Preview, string> | null>;

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
  | { readonly kind: 'drawn'; readonly preview: Preview }
  | { readonly kind: 'failed'; readonly problem: string };
