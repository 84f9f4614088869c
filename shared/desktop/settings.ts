import type { AuditSettings } from '#shared/model/audit-settings';

/** What a person set, kept by the host for all maps. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** By the id of a command: the keys that a person chose in place of its own. Commands that are left out have theirs. */
  readonly shortcuts?: { readonly [command: string]: readonly string[] };
  /** Whether single characters are shortcuts. On where it is left out. */
  readonly singleKeys?: boolean;
  /** Whether what is dragged snaps to other statements. On where it is left out, as in settings of before. */
  readonly snapping?: boolean;
  /** The id of the style that references are written in. The first where it is left out. */
  readonly citationStyle?: string;
  /** Whether the strength of statements is shown. Off where it is left out. */
  readonly showsStrength?: boolean;
  /** The ids of the method by which it is reckoned, and of how contributions to it are. The usual ones where left out. */
  readonly strengthMethod?: string;
  readonly contribution?: string;
  /** The name that goes with what the person signs off; asked for once. */
  readonly reviewer?: string;
  /** What the person wants of the rules of the audit, in every map that says nothing of them itself. */
  readonly audit?: AuditSettings;
  /** How the person exported or printed last. */
  readonly export?: ExportChoice;
}

/** Choices of the dialogs that export and print, apart from what of a map is taken, which is another thing each time. */
export interface ExportChoice {
  /** The id of an exporter. */
  readonly format: string;
  readonly theme: 'light' | 'dark';
  /** Pixels to a map unit. */
  readonly scale: number;
  readonly isTransparent: boolean;
  /** The id of a paper, or “fitted”. */
  readonly paper: string;
  readonly orientation: string;
  /** In millimetres. */
  readonly margin: number;
  readonly sheets: number;
  readonly hasTitleBlock: boolean;
  readonly hasLegend: boolean;
}
