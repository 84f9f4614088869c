import { addTo } from '#shared/model/add-to';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { Span } from '#shared/quotes/anchor';
import { type Note, notesSections } from './notes-sections';
import { type Reading, storedSpan } from './reading';

/** A mark in the text that calls a note; the span lies in the stored text. */
export interface NoteCall extends Span {
  readonly mark: string;
}

/** A note that is called, or should be; the span lies in the stored text. */
export interface NoteRecord extends Span {
  readonly mark: string;
  /** As it is read, without its mark. */
  readonly text: string;
}

/** Whether the notes of a text and the marks that call them fit together. */
export interface Footnotes {
  readonly calls: readonly NoteCall[];
  readonly records: readonly NoteRecord[];
  /** Marks without a note. */
  readonly callsWithoutRecord: readonly NoteCall[];
  /** Notes without a mark. */
  readonly recordsWithoutCall: readonly NoteRecord[];
  /** Notes that say the same, or have the same mark on the same page: two and more at a time. */
  readonly duplicates: readonly (readonly NoteRecord[])[];
}

const bracketed = /\[(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\]/g;
const refersBack = /^(?:ibid|ebd|ebenda|loc\. cit|op\. cit|idem)\b/iu;

/** Paragraphs, of at most a few thousand characters each, that are looked through in one step. */
const portion = 20;

const remembered = inStepsOncePerRecent(16, function* (reading: Reading): Steps<Footnotes> {
  const { notes } = notesSections(reading);
  const records = notes.map((note) => recordOf(note, reading));
  yield;
  const calls = yield* callsIn(reading, notes);
  const called = new Set(calls.map(({ mark }) => mark));
  const recorded = new Set(records.map(({ mark }) => mark));
  return {
    calls,
    records,
    callsWithoutRecord: calls.filter(({ mark }) => !recorded.has(mark)),
    recordsWithoutCall: records.filter(({ mark }) => !called.has(mark)),
    duplicates: duplicatesAmong(notes, records, reading),
  };
});

export const footnotesOf: (reading: Reading) => Footnotes = remembered.atOnce;

/** The same in steps; `footnotesOf` remembers what came of it. */
export const footnotesInSteps: (reading: Reading) => Steps<Footnotes> = remembered.inSteps;

function recordOf({ mark, paragraph, text }: Note, { paragraphs }: Reading): NoteRecord {
  const { start = 0, end = 0 } = paragraphs[paragraph] ?? {};
  return { mark, text, start, end };
}

/** Figures behind words; and those in brackets, where the references have theirs in brackets too. */
function* callsIn({ paragraphs }: Reading, notes: readonly Note[]): Steps<readonly NoteCall[]> {
  const inNotes = new Set(notes.map(({ paragraph }) => paragraph));
  const hasBrackets = notes.some(({ isBracketed }) => isBracketed);
  const all: NoteCall[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % portion === portion - 1) yield;
    if (inNotes.has(index) || (!paragraph.notes && !hasBrackets)) continue;
    const calls = (paragraph.notes ?? []).flatMap(({ mark, start, end }) =>
      marksIn(mark).map((each) => ({ mark: each, start, end })),
    );
    const cited = hasBrackets ? [...paragraph.text.matchAll(bracketed)] : [];
    const citations = cited.flatMap(({ 0: whole, 1: figures = '', index: at }) =>
      marksIn(figures).map((mark) => ({
        mark,
        ...storedSpan(paragraph, { start: at, end: at + whole.length }),
      })),
    );
    for (const call of [...calls, ...citations].toSorted((one, other) => one.start - other.start))
      all.push(call);
  }
  return all;
}

/** "1, 4-6" calls four notes. */
function marksIn(marks: string): readonly string[] {
  if (!/^\d/.test(marks)) return [marks];
  return marks.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    if (to < from || to - from > 100) return [String(from), String(to)];
    return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  });
}

function duplicatesAmong(
  notes: readonly Note[],
  records: readonly NoteRecord[],
  { paragraphs }: Reading,
): readonly (readonly NoteRecord[])[] {
  const groups = new Map<string, NoteRecord[]>();
  records.forEach((record, index) => {
    const words = record.text.toLowerCase().replace(/\s+/g, ' ').trim();
    if (words !== '' && !refersBack.test(words)) addTo(groups, `says ${words}`, record);
    addTo(groups, `mark ${record.mark} on ${paragraphs[notes[index]?.paragraph ?? 0]?.page ?? ''}`, record);
  });
  const several = [...groups.values()].filter((group) => group.length > 1);
  const bySpans = new Map(several.map((group) => [group.map(({ start }) => start).join(), group]));
  return [...bySpans.values()];
}
