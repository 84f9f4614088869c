import type { PageSetup } from '#shared/drawing/page-setup';
import type { ThemeId } from '#shared/drawing/theme';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Fate, MapPart } from './map-parts';
import type { Part } from './part';

/** A format that a map can be written in. */
export interface Exporter<Id extends string = string> {
  readonly id: Id;
  /** As a menu shows it. */
  readonly label: string;
  /** Of file names, without the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly mime: string;
  /** What to show before it is written: the map drawn, the words of its report or account, or the text itself. */
  readonly shows: 'picture' | 'report' | 'account' | 'text';
  /** What of the options it heeds besides the part, the day, and, of what is shown as a picture, the theme. */
  readonly heeds?: readonly ('scale' | 'ground' | 'page')[];
  /** The same map and options give the same bytes. Rejects only when an engine does. */
  readonly write: (
    map: ArgumentMap,
    options: ExportOptions,
    engines: ExportEngines,
  ) => Promise<Uint8Array | string>;
  /** What the map says and the format cannot carry. */
  readonly losses: (map: ArgumentMap) => readonly Loss[];
}

export interface ExportOptions extends Part {
  readonly theme: ThemeId;
  /** Pixels to a map unit, for formats made of pixels. */
  readonly scale: number;
  /** Whether pictures have no ground of their own, so that what lies behind shows through. */
  readonly isTransparent?: boolean;
  /** For formats made of pages; one page that fits the picture where absent. */
  readonly page?: PageSetup;
  /** ISO date, for formats that judge what is out of date. */
  readonly today: string;
}

/** What the shells do for exporters: it takes more than calculating. */
export interface ExportEngines {
  /** PNG bytes of an SVG, `scale` pixels to each of its units. */
  readonly rasterise: (svg: string, scale: number) => Promise<Uint8Array>;
  /** TrueType files of Arimo. */
  readonly fonts: () => Promise<{
    readonly regular: Uint8Array;
    readonly bold: Uint8Array;
    readonly italic: Uint8Array;
  }>;
}

export interface Loss {
  /** The id of a node, relation or source, or the part of the map. */
  readonly where: string;
  /** One sentence. */
  readonly what: string;
  /** Of an export: which part of the map it is about, and what becomes of that. */
  readonly part?: MapPart;
  readonly fate?: Fate;
}

export function defineExporter<const Id extends string>(exporter: Exporter<Id>): Exporter<Id> {
  return exporter;
}
