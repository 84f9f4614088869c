import type { Span } from '#shared/quotes/anchor';

/** Characters that are read as they are stored: those `at` a place of what is read stand `from` a place of the stored text. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** The figure of a note that stood behind a word: not read, but known. */
export interface NoteMark extends Span {
  /** "1", "12", "4-6", "†". */
  readonly mark: string;
  /** In what is read: behind the character before it. */
  readonly at: number;
}

/** Lines put together to what is read in one go. */
export interface Draft {
  /** In the stored text: UTF-16 code units, start included, end excluded. */
  readonly start: number;
  readonly end: number;
  /** As it is to be read: lines joined, words put together again, figures of notes apart from words. */
  readonly text: string;
  /** Where `text` comes from, in order; between two pieces stands at most a space. */
  readonly pieces: readonly Piece[];
  /** In order. */
  readonly notes: readonly NoteMark[];
}

/** A stretch of a stored text that is read in one go, and how it reads once what broke it is mended. */
export interface PlacedDraft extends Omit<Draft, 'notes'> {
  readonly role: 'text' | 'heading' | 'item';
  /** Where it begins, counted from 1; absent where the text has no page breaks. */
  readonly page?: number;
  /** Figures of notes that stood behind words; absent where there are none. */
  readonly notes?: readonly NoteMark[];
}
