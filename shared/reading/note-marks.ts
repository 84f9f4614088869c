import { isAbbreviated } from './abbreviations';

/** The figure of a note, or several ("1, 2"), where it stands in a line. */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

const candidate = /\[\^[^\]\s]{1,20}\](?!:)|[¹²³⁰⁴-⁹]+|[†‡]+|\d+(?:[,–-]\d+)*/gu;
const behindQuote = /[\p{L}\p{N}.,;:!?%)][”’"»)\]]+$/u;
const behindStop = /[\p{L})]{2}[.!?]$/u;
const behindComma = /[\p{L})]{2}[,;:]$/u;
const behindWord = /(?:^|[\s“"(])\p{Ll}{4,}$/u;
const behindAny = /[\p{L}\p{N}.,;:!?%”’"»)\]]$/u;
const acronym = /(?:\p{Lu}\.){2,}$/u;
const unit = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|\p{L}|\p{N}+)$/u;
const mayFollow = /^(?:$|[\s)\]—–”’"»†]|[.,;:](?![\p{L}\d]))/u;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Figures of notes that stand behind words without a space, as programs leave them that take text out of a PDF.
 * Decimal numbers, years, sections ("No.5") and units ("km²") are none.
 *
 * @param last the greatest figure so far: behind a mere word or a comma only the next one is believed.
 */
export function noteMarks(line: string, last: number): readonly FoundMark[] {
  const found: FoundMark[] = [];
  let greatest = last;
  for (const { 0: figure, index } of line.matchAll(candidate)) {
    const before = line.slice(Math.max(0, index - 24), index);
    const after = line.slice(index + figure.length, index + figure.length + 2);
    if (!behindAny.test(before) || !isMark(figure, before, after, greatest)) continue;
    const mark = figure.startsWith('[') ? figure.slice(2, -1) : inPlainFigures(figure);
    found.push({ start: index, end: index + figure.length, mark });
    greatest = Math.max(greatest, lastFigure(mark));
  }
  return found;
}

/** The last number of a mark, or 0. */
export function lastFigure(mark: string): number {
  return Number(/\d{1,3}$/.exec(mark)?.[0] ?? 0);
}

function isMark(figure: string, before: string, after: string, greatest: number): boolean {
  if (figure.startsWith('[')) return true;
  if (/^[†‡]/u.test(figure)) return true;
  if (!/^\d/.test(figure)) return !unit.test(before);
  if (!mayFollow.test(after) || figure.split(/[,–-]/).some((part) => !/^[1-9]\d{0,2}$/.test(part)))
    return false;
  if (behindQuote.test(before) || acronym.test(before)) return true;
  if (behindStop.test(before)) return !isAbbreviated(before);
  const isNext =
    figure.startsWith(String(greatest + 1)) && !/^\d/.test(figure.slice(String(greatest + 1).length));
  return isNext && (behindComma.test(before) || behindWord.test(before));
}

/** Raised figures as others. */
export function inPlainFigures(figure: string): string {
  return figure.replace(/[¹²³⁰⁴-⁹]/gu, (digit) => String(superscripts.indexOf(digit)));
}
