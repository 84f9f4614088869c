import { type Inline, isNote, type Piece } from './text-document';

/** The endnotes of a text while it is written: each gets the next number, from 1. */
export interface Endnotes {
  readonly numberOf: (note: Inline) => number;
  /** In the order of their numbers. */
  readonly all: () => readonly Inline[];
}

export function endnotes(): Endnotes {
  const notes: Inline[] = [];
  return { numberOf: (note) => notes.push(note), all: () => notes };
}

/** Notes inside of notes would never end: of those, only the words are kept. */
export function wordsIn(note: Inline): Inline {
  return note.filter((piece: Piece) => !isNote(piece));
}
