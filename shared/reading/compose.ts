import type { Draft, NoteMark } from './draft';
import type { Mend } from './hyphens';
import type { Line } from './lines';
import { lastFigure, noteMarks } from './note-marks';

const eastAsian = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const glue = /\S[—/]$|\p{N}[–-]$/u;

/**
 * Puts the lines of a paragraph together as they are to be read.
 *
 * @param last the greatest figure of a note so far.
 */
export function compose(lines: readonly Line[], mend: Mend, last: number): Draft {
  const pieces: { at: number; from: number; length: number }[] = [];
  const notes: NoteMark[] = [];
  let text = '';
  let greatest = last;
  const add = (from: number, words: string) => {
    if (words === '') return;
    const piece = pieces.at(-1);
    if (piece && piece.from + piece.length === from && piece.at + piece.length === text.length)
      piece.length += words.length;
    else pieces.push({ at: text.length, from, length: words.length });
    text += words;
  };
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above) text += between(above, line, mend);
    const below = lines[index + 1];
    const isMended = below !== undefined && mend(line.text, below.text) === 'joined';
    const words = isMended ? line.text.slice(0, -1) : line.text;
    let done = 0;
    for (const { start, end, mark } of line.kind === 'row' ? [] : noteMarks(words, greatest)) {
      add(line.from + done, words.slice(done, start));
      notes.push({ mark, at: text.length, start: line.from + start, end: line.from + end });
      greatest = Math.max(greatest, lastFigure(mark));
      done = end;
    }
    add(line.from + done, words.slice(done));
  });
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, text, pieces, notes };
}

function between(above: Line, below: Line, mend: Mend): string {
  const mending = mend(above.text, below.text);
  if (mending !== undefined) return mending === 'apart' ? ' ' : '';
  if (below.isParted && !above.hasTail) return '';
  if (glue.test(above.text) || isInAddress(above.text)) return '';
  return eastAsian.test(above.text.at(-1) ?? '') && eastAsian.test(below.text.at(0) ?? '') ? '' : ' ';
}

/** Whether a line ends within a web address. */
function isInAddress(line: string): boolean {
  return /[/_=&?-]$/.test(line) && line.slice(line.lastIndexOf(' ') + 1).includes('://');
}

/** Parts a paragraph in two at a place of its text; blanks there are in neither. */
export function partAt(draft: Draft, place: number): readonly [Draft, Draft] {
  const isBefore = ({ at }: { at: number }) => at < place;
  const pieces = draft.pieces
    .filter(isBefore)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, place - piece.at) }));
  const end = (pieces.at(-1)?.from ?? draft.start) + (pieces.at(-1)?.length ?? 0);
  const begin = place + (/^\s*/.exec(draft.text.slice(place))?.[0].length ?? 0);
  const rest = draft.pieces
    .filter(({ at, length }) => at + length > begin)
    .map(({ at, from, length }) => {
      const skipped = Math.max(0, begin - at);
      return { at: at + skipped - begin, from: from + skipped, length: length - skipped };
    });
  const notes = draft.notes.filter(({ at }) => at <= place);
  const first = {
    start: draft.start,
    end: Math.max(end, notes.at(-1)?.end ?? 0),
    text: draft.text.slice(0, place),
    pieces,
    notes,
  };
  const second = {
    start: rest[0]?.from ?? draft.end,
    end: draft.end,
    text: draft.text.slice(begin),
    pieces: rest,
    notes: draft.notes.filter(({ at }) => at > place).map((note) => ({ ...note, at: note.at - begin })),
  };
  return [first, second];
}
