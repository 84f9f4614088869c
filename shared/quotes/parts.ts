/** A part of a quotation from which something was left out, or into which something was put. */
export interface Part {
  readonly words: string;
  /** Whether what was put in stands close to it, so that it may be a piece of a word: "[T]he", "govern[ed]". */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** "…", "...", ". . .", the same in brackets, and anything else in square brackets, which whoever quotes put in. */
const seam = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)*|\[[^[\]]{0,500}\]/g;

/** The parts of a quotation in order, or null where nothing was left out or put in. */
export function partsOf(exact: string): readonly Part[] | null {
  const seams = [...exact.matchAll(seam)];
  if (seams.length === 0) return null;
  const isInsertion = (index: number) => /^\[.*[\p{L}\p{N}]/su.test(seams[index]?.[0] ?? '');
  return [...seams, null].flatMap((next, index): Part[] => {
    const before = seams[index - 1];
    const start = before ? before.index + before[0].length : 0;
    const words = exact.slice(start, next?.index ?? exact.length);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return [
      {
        words,
        isOpenBefore: isInsertion(index - 1) && !/^\s/.test(words),
        isOpenAfter: isInsertion(index) && !/\s$/.test(words),
      },
    ];
  });
}
