import { oncePerRecent } from '#shared/model/once-per';

/** What parts pages in a stored text, as in the output of most programs that take the text out of a PDF. */
export const pageBreak = '\f';

/** A stretch of a stored text that is read in one go, and how it reads once what broke it is mended. */
export interface Paragraph {
  /** In the stored text: UTF-16 code units, start included, end excluded. */
  readonly start: number;
  readonly end: number;
  /** As it is to be read: lines joined, words put together again, notes' figures apart from words. */
  readonly text: string;
  /** Where the pieces of `text` come from, in order: the piece that begins `at` there begins at `from` in the stored text. */
  readonly pieces: readonly { readonly at: number; readonly from: number; readonly length: number }[];
  readonly role: 'text' | 'heading' | 'item';
  /** Counted from 1; absent where the text has no page breaks. */
  readonly page?: number;
}

export interface Reading {
  /** In the order of the text. */
  readonly paragraphs: readonly Paragraph[];
  /** 0 where the text has no page breaks. */
  readonly pages: number;
}

/** A stored text as paragraphs to be read. The text itself is never altered. */
export const readingOf: (text: string) => Reading = oncePerRecent(16, (text) => {
  const hasPages = text.includes(pageBreak);
  let page = 1;
  const paragraphs = [...text.matchAll(/[^\n\f]*\S[^\n\f]*|\f/g)].flatMap(
    ({ 0: line, index }): Paragraph[] => {
      if (line === pageBreak) {
        page += 1;
        return [];
      }
      const whole = { start: index, end: index + line.length };
      const pieces = [{ at: 0, from: index, length: line.length }];
      return [{ ...whole, text: line, pieces, role: 'text', ...(hasPages ? { page } : {}) }];
    },
  );
  return { paragraphs, pages: hasPages ? page : 0 };
});

/** Where a place in `paragraph.text` lies in the stored text. */
export function toStored({ pieces, end }: Paragraph, offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset);
  return piece ? piece.from + Math.min(offset - piece.at, piece.length) : end;
}

/** Where a place in the stored text lies in `paragraph.text`; the nearest that is read, where it is not read itself. */
export function toRead({ pieces }: Paragraph, stored: number): number {
  const piece = pieces.findLast(({ from }) => from <= stored);
  return piece ? piece.at + Math.min(stored - piece.from, piece.length) : 0;
}
