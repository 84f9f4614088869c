import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { Span } from '#shared/quotes/anchor';
import type { Piece, PlacedDraft } from './draft';
import { pageBreak } from './page-break';
import { paragraphsOf } from './paragraphs';

/** A stretch of a stored text that is read in one go, and how it reads once what broke it is mended. They do not overlap. */
export type Paragraph = PlacedDraft;

export interface Reading {
  /** In the order of the text. */
  readonly paragraphs: readonly Paragraph[];
  /** 0 where the text has no page breaks. */
  readonly pages: number;
  /** Where page breaks stand in the stored text, in order. */
  readonly breaks: readonly number[];
  /** What no paragraph reads, in order: numbers of pages, heads that run on, strokes. */
  readonly unread: readonly Span[];
}

function* read(text: string): Steps<Reading, number> {
  const breaks: number[] = [];
  for (let at = text.indexOf(pageBreak); at !== -1; at = text.indexOf(pageBreak, at + 1)) breaks.push(at);
  const hasPages = breaks.length > 0;
  const { paragraphs, unread } = yield* paragraphsOf(text, hasPages);
  return { paragraphs, pages: hasPages ? breaks.length + 1 : 0, breaks, unread };
}

const remembered = inStepsOncePerRecent(16, read);

/** A stored text as paragraphs to be read. The text itself is never altered. */
export const readingOf: (text: string) => Reading = remembered.atOnce;

/** The same in steps of a few milliseconds, for texts of megabytes; `readingOf` remembers what came of it. */
export const readingInSteps: (text: string) => Steps<Reading, number> = remembered.inSteps;

/** Where a place in `paragraph.text` lies in the stored text. */
export function toStored({ pieces, end }: Paragraph, offset: number): number {
  const piece = lastPiece(pieces, ({ at }) => at <= offset);
  return piece ? piece.from + Math.min(offset - piece.at, piece.length) : end;
}

/** Where a place in the stored text lies in `paragraph.text`; the nearest that is read, where it is not read itself. */
export function toRead({ pieces }: Paragraph, stored: number): number {
  const piece = lastPiece(pieces, ({ from }) => from <= stored);
  return piece ? piece.at + Math.min(stored - piece.from, piece.length) : 0;
}

/** Where a passage of `paragraph.text` lies in the stored text: from its first character to its last. */
export function storedSpan(paragraph: Paragraph, { start, end }: Span): Span {
  const from = toStored(paragraph, start);
  return { start: from, end: end > start ? Math.max(from, toStored(paragraph, end - 1) + 1) : from };
}

/** What of a passage of the stored text is read in a paragraph, as a span of `paragraph.text`: it may be empty. */
export function readSpan(paragraph: Paragraph, { start, end }: Span): Span {
  const from = toRead(paragraph, start);
  const piece = lastPiece(paragraph.pieces, (each) => each.from < end);
  const to = piece ? piece.at + Math.min(end - piece.from, piece.length) : 0;
  return { start: from, end: Math.max(from, to) };
}

/** The paragraphs into which a passage of the stored text reaches. */
export function paragraphsIn({ paragraphs }: Reading, { start, end }: Span): readonly Paragraph[] {
  const first = firstIndex(paragraphs.length, (index) => (paragraphs[index]?.end ?? 0) > start);
  const behind = firstIndex(paragraphs.length, (index) => (paragraphs[index]?.start ?? 0) >= end);
  return paragraphs.slice(first, behind);
}

/** The page on which a place of the stored text lies, counted from 1; undefined where the text has no pages. */
export function pageAt({ breaks, pages }: Reading, stored: number): number | undefined {
  return pages === 0 ? undefined : firstIndex(breaks.length, (index) => (breaks[index] ?? 0) >= stored) + 1;
}

/** The last piece that is `before` something, when all that are come first. */
function lastPiece(pieces: readonly Piece[], before: (piece: Piece) => boolean): Piece | undefined {
  return pieces[firstIndex(pieces.length, (index) => !before(pieces[index] as Piece)) - 1];
}

/** The first index for which something holds, when it holds for all after it too. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
