import { oncePer } from '#shared/model/once-per';
import { inPlainFigures } from './note-marks';
import type { Paragraph, Reading } from './reading';

/** A note that stands in a text: at its end, at the foot of a page, or in a list of notes or references. */
export interface Note {
  /** "1", "†", or the name of a note in Markdown. */
  readonly mark: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** As it is read, without its mark. */
  readonly text: string;
  /** Whether its mark stands in brackets, as do figures of references: [1]. */
  readonly isBracketed: boolean;
}

export interface NotesSections {
  readonly notes: readonly Note[];
  /** Whether a paragraph is a note, or stands under a heading such as "References". */
  readonly isReference: (paragraph: number) => boolean;
}

const titles =
  /^(?:\d+\.?\s+|#+\s*)?(?:(?:foot|end)?notes?(?: and references)?|references(?: and notes)?|bibliography|works cited|literature(?: cited)?|sources(?: cited)?|further reading|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|anmerkungen|fußnoten|références|bibliographie|notes et références|bibliografía|referencias|notas)[:.]?$/iu;
const numbered = /^(?:\[\^([^\]\s]{1,20})\]:|(\[)?(\d{1,3})(?:[.)\]]|(?=\s))|([¹²³⁰⁴-⁹]+|[†‡]))\s*/u;
/** What notes mostly have, and items of a list seldom: a year, a page, an address, or their own short words. */
const likeReference =
  /\b(?:1[5-9]|20)\d{2}\b|https?:|www\.|\bdoi\b|\bpp?\.\s?\d|\bibid\b|\bop\. cit|\bsee\b|\bvgl\b|\bvol\.|\bet al\b/iu;

/** What of a reading is notes and references. */
export const notesSections: (reading: Reading) => NotesSections = oncePer(({ paragraphs }) => {
  const references = new Set<number>();
  const notes: Note[] = [];
  let isUnder = false;
  const runs: Note[][] = [];
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'heading') isUnder = titles.test(paragraph.text.trim());
    const note = noteOf(paragraph, index);
    if (isUnder && paragraph.role !== 'heading') {
      references.add(index);
      if (note) notes.push(note);
    } else if (note?.isDefinition) notes.push(note);
    else if (note && runs.at(-1)?.at(-1)?.paragraph === index - 1) runs.at(-1)?.push(note);
    else if (note) runs.push([note]);
  });
  for (const run of runs) if (isRunOfNotes(run, paragraphs)) notes.push(...run);
  for (const { paragraph } of notes) references.add(paragraph);
  notes.sort((one, other) => one.paragraph - other.paragraph);
  return { notes, isReference: (index) => references.has(index) };
});

function noteOf(
  { text, role }: Paragraph,
  paragraph: number,
): (Note & { isDefinition: boolean }) | undefined {
  if (role === 'heading') return undefined;
  const [whole, name, bracket, figure, sign] = numbered.exec(text) ?? [];
  const mark = name ?? figure ?? (sign && inPlainFigures(sign));
  if (whole === undefined || mark === undefined || (role === 'text' && sign === undefined)) return undefined;
  const isDefinition = name !== undefined;
  return {
    mark,
    paragraph,
    text: text.slice(whole.length),
    isBracketed: bracket !== undefined,
    isDefinition,
  };
}

/** Whether numbered paragraphs at the end of a text or page are notes, and not a list. */
function isRunOfNotes(run: readonly Note[], paragraphs: readonly Paragraph[]): boolean {
  const last = run.at(-1)?.paragraph ?? 0;
  const below = paragraphs[last + 1];
  if (below && below.page === paragraphs[last]?.page) return false;
  return run.filter(({ text }) => likeReference.test(text)).length * 2 >= run.length;
}
