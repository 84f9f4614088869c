import { printable } from '#shared/document/printable';
import { graphemesOf, type TextStyle, widthOf } from './measure';
import { piecesOf, type TextPiece } from './text-pieces';

export interface WrapOptions {
  readonly style: TextStyle;
  /** Of a line, in map units. */
  readonly width: number;
  readonly maxLines: number;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** Whether there was more than `maxLines` hold; the last line then ends in "…". */
  readonly isCut: boolean;
}

/** More than any box shows: what lies beyond need not be measured. */
const longestShown = 4000;

/**
 * Text as lines of at most `width`, and at most `maxLines` of them. Line ends in the text are kept. Within a
 * paragraph the lines are as few as can be, and then as even as can be, so that no word is left alone at the end.
 */
export function wrapText(text: string, { style, width, maxLines }: WrapOptions): WrappedText {
  const shown = text.length > longestShown ? text.slice(0, longestShown) : text;
  const paragraphs = printable(shown).trim().split('\n');
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    if (lines.length > maxLines) break;
    const pieces = piecesOf(paragraph, style, width);
    const breaks = evenBreaks(pieces, { width, lines: filledBreaks(pieces, width).length });
    lines.push(...(pieces.length === 0 ? [''] : linesAt(pieces, breaks)));
  }
  if (lines.length <= maxLines && shown === text) return { lines, isCut: false };
  const last = withEllipsis(lines[maxLines - 1] ?? '', style, width);
  return { lines: [...lines.slice(0, maxLines - 1), last], isCut: true };
}

/** The line, shortened until it and the ellipsis fit. */
export function withEllipsis(line: string, style: TextStyle, width: number): string {
  const characters = [...graphemesOf(line)];
  const text = () => `${characters.join('').trimEnd()}…`;
  while (characters.length > 0 && widthOf(text(), style) > width) characters.pop();
  return text();
}

/** Where lines end (index of the piece after) when each takes what it can: the fewest lines there are. */
function filledBreaks(pieces: readonly TextPiece[], width: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]?.spaceWidth ?? 0;
    if (index > 0 && used + before + piece.width > width) {
      breaks.push(index);
      used = piece.width;
    } else used += (index > 0 ? before : 0) + piece.width;
  }
  return pieces.length === 0 ? [] : [...breaks, pieces.length];
}

/**
 * Where lines end when the squares of what is left free are least, over that many lines: the optimum-fit method of
 * Knuth and Plass (1981) without stretching. The last line may be short, but counts when it is very short.
 */
function evenBreaks(
  pieces: readonly TextPiece[],
  { width, lines }: { readonly width: number; readonly lines: number },
): readonly number[] {
  const count = pieces.length;
  let costs: readonly number[] = Array.from({ length: count + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  const starts: number[][] = [];
  for (let line = 1; line <= lines; line += 1) {
    const next = new Array<number>(count + 1).fill(Infinity);
    const from = new Array<number>(count + 1).fill(0);
    for (let end = 1; end <= count; end += 1) {
      let used = 0;
      for (let start = end - 1; start >= 0; start -= 1) {
        const piece = pieces[start];
        used += (piece?.width ?? 0) + (start < end - 1 ? (piece?.spaceWidth ?? 0) : 0);
        if (used > width + 1e-6) break;
        const free = (width - used) / width;
        const cost = (costs[start] ?? Infinity) + (end < count ? free * free : Math.max(0, free - 0.6) ** 2);
        if (cost >= (next[end] ?? Infinity)) continue;
        next[end] = cost;
        from[end] = start;
      }
    }
    starts.push(from);
    costs = next;
  }
  const breaks: number[] = [];
  let end = count;
  for (const from of starts.toReversed()) {
    breaks.unshift(end);
    end = from[end] ?? 0;
  }
  return breaks;
}

function linesAt(pieces: readonly TextPiece[], breaks: readonly number[]): readonly string[] {
  return breaks.map((end, index) =>
    pieces
      .slice(breaks[index - 1] ?? 0, end)
      .map(({ text, space }) => text + space)
      .join('')
      .trimEnd(),
  );
}
