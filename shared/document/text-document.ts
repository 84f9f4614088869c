/**
 * A text to be read, apart from the format that it is written in: what Markdown, a page and a word processor have in
 * common. Texts are plain words; each writer sees to it that they stay words.
 */
export interface TextDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO date. */
  readonly day: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  /** `leads` to what follows, and stays on one page with it. */
  | { readonly kind: 'paragraph'; readonly text: Inline; readonly leads?: boolean }
  /** Words of somebody else, verbatim, and where they stand. */
  | { readonly kind: 'quotation'; readonly text: Inline; readonly foot: Inline }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** Names and what belongs to each: a table without a head. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: Inline])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Inline[])[];
      /** Of the columns, in relation to each other; where absent, all are as wide. */
      readonly widths?: readonly number[];
    }
  | Figure;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Where absent, the writer numbers it: 1, 1.1, 1.1.1. "" is none. */
  readonly number?: string;
  /** As of a list item. */
  readonly name?: string;
}

/** A picture, with a line beneath it. Where it is wide, it gets a page across. */
export interface Figure {
  readonly kind: 'figure';
  /** An SVG element of that size, with its own title. */
  readonly svg: string;
  /** The same in pixels, for programs that know no SVG; where absent, those get the words alone. */
  readonly png?: Uint8Array;
  /** Of which 96 are an inch. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly caption: Inline;
}

/** Of a list that is written down from top to bottom. */
export interface ListItem {
  /** 0 at the outer edge; at most one more than that of the item before. */
  readonly depth: number;
  /** What it is called by, in the place of a dot. */
  readonly number?: string;
  readonly text: Inline;
  /** By which pieces elsewhere lead here: a letter, then letters, digits and hyphens; unlike all others of the text. */
  readonly name?: string;
}

export type Inline = readonly Piece[];

/** Some words, or the mark of an endnote with what that says. */
export type Piece = Words | { readonly note: Inline };

export interface Words {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isItalic?: boolean;
  /** The name of something in a file. */
  readonly isCode?: boolean;
  /** Said in passing. */
  readonly isQuiet?: boolean;
  /** The name of a list item or heading that the words lead to. */
  readonly to?: string;
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A heading without a number. */
export function plainHeading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, number: '' };
}

export function paragraph(...text: readonly (string | Piece)[]): Block {
  return { kind: 'paragraph', text: inline(...text) };
}

export function bullets(items: readonly Inline[]): Block {
  return { kind: 'list', items: items.map((text) => ({ depth: 0, text })) };
}

/** Pieces with plain words among them. */
export function inline(...pieces: readonly (string | Piece)[]): Inline {
  return pieces.flatMap((piece) => {
    if (typeof piece !== 'string') return piece;
    return piece === '' ? [] : { text: piece };
  });
}

export function strong(text: string): Words {
  return { text, isStrong: true };
}

export function italic(text: string): Words {
  return { text, isItalic: true };
}

export function code(text: string): Words {
  return { text, isCode: true };
}

export function quiet(text: string): Words {
  return { text, isQuiet: true };
}

export function isNote(piece: Piece): piece is { readonly note: Inline } {
  return 'note' in piece;
}
