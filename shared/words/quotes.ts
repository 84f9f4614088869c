import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** How quotes stand to the stored texts of their sources. "There" is in that text. */
export const quoteWords = catalogue({
  status: {
    found: 'Found',
    moved: 'Moved',
    fuzzy: 'To be confirmed',
    ambiguous: 'More than one place',
    orphaned: 'Not found',
    unchecked: 'Not checked',
  },
  found: {
    'in-place': 'The words stand where they were taken from.',
    'only-place': 'The words stand there once.',
    'by-context': 'The words stand there more than once; what goes before and after tells which are meant.',
  },
  moved: {
    'only-place': 'The words stand there once, but no longer where they were taken from.',
    'by-context':
      'The words no longer stand where they were taken from; what goes before and after tells which are meant.',
  },
  /** `likeness` is between 0 and 1. */
  alike: (likeness: number) =>
    `Words that are ${percent(likeness)} the same stand there: confirm that they are meant, or quote anew.`,
  otherNumbers: (likeness: number) =>
    `Words that are ${percent(likeness)} the same stand there, with other numbers: correct the quote, or confirm that they are meant.`,
  cutWord:
    'The words stand there only as a piece of longer words: quote the whole words, or confirm that they are meant.',
  several: (places: number) =>
    `The words stand there ${count(places)} times, and nothing tells which are meant: choose the place.`,
  rivals: (places: number) =>
    `Words like them stand in ${plural(places, 'place')}, about equally like: choose the place.`,
  tooShort: (places: number) =>
    `The words are too short to be told by themselves, and stand there ${places === 1 ? 'once' : `${count(places)} times`}: choose the place, or quote more.`,
  absent: 'Neither the words nor words like them stand there: correct the quote, or take it away.',
  noContext:
    'Words like them stand there, but nothing of what went before or after them: quote anew, or take the quote away.',
  empty: 'The quote is empty: quote the words, or take it away.',
  tooLong:
    'The words do not stand there as they are, and are too many to look for words like them: quote less of them.',
  partMissing:
    'Something was left out of the quote or put into it, and a part of the rest does not stand there: correct the quote.',
  partsApart: (farthest: number) =>
    `The parts of the quote do not stand there in this order within ${count(farthest)} characters of one another: correct it, or make several of it.`,
  noText: 'The source has no stored text to look in.',
});

/** Rounded down, so that only what is the same is 100%. */
function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
