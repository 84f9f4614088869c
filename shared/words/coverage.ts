import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** The panel that shows how much of the brief is in the map. */
export const coverageWords = catalogue({
  name: 'Coverage',
  counting: 'The sentences are being counted…',
  /** Name of the bar. */
  bar: (title: string) => `Sentences of “${title}” that the map carries`,
  carried: (covered: number, all: number) =>
    `${count(covered)} of ${plural(all, 'sentence')} ${all === 1 ? 'is' : 'are'} carried by the map`,
  percent: (percent: number) => `${count(percent)} %`,
  nothingClaimed: 'No sentence of this text claims anything.',
  how: 'Counted are sentences that claim something. The map carries one when a statement quotes at least half of it.',
  uncovered: {
    title: 'Sentences that the map leaves out',
    none: 'Every sentence that claims something is carried by the map.',
  },
  unsaid: {
    title: 'Statements that the brief never makes',
    none: 'Every statement stands on a passage of the brief, or on another source.',
    hint: 'Quote the passage that says it, or cite the source that it comes from.',
  },
  marks: { title: 'Marks without a note', one: (mark: string) => `Mark ${mark}` },
  notes: { title: 'Notes without a mark', one: (mark: string, text: string) => `${mark}  ${text}` },
  duplicates: { title: 'Notes that are there twice' },
  page: (page: number) => `p. ${count(page)}`,
  showMore: (next: number, more: number) => `and ${count(more)} more: show ${count(next)}`,
  noBrief: {
    title: 'Which source is the brief?',
    why: 'The brief is the document that this map is a map of. Once it is named, this panel shows which of its sentences are not in the map yet, and what the map says that the brief does not.',
    choose: 'Choose it:',
    make: (title: string) => `“${title}” is the brief`,
    none: 'The map has no source yet. Add the brief as one, with its text.',
    addSource: 'Add source…',
    made: (title: string) => `“${title}” is the brief now.`,
  },
  noText: {
    why: (title: string) =>
      `The text of “${title}” is not stored in the map, so its sentences cannot be counted. Store it with the source.`,
    open: 'Open the source',
  },
  /** As it reads after "Undo". */
  step: 'name the brief',
});
