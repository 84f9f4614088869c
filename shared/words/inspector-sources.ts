import { catalogue } from './catalogue';
import { count } from './numbers';

/** What the inspector calls the fields of sources, citations, grades and reviews. */
export const sourceWords = catalogue({
  fields: {
    retrieved: 'Retrieved',
    role: 'Role',
    file: 'File beside the map',
  },
  status: {
    current: 'Current',
    superseded: 'Superseded',
    retracted: 'Retracted',
    withdrawn: 'Withdrawn',
  },
  role: { brief: 'The document being mapped', none: 'Something it cites' },
  citedBy: {
    none: 'Not cited yet',
    some: (statements: number) => `Cited by (${count(statements)})`,
  },
  derivedFrom: {
    none: 'Reports what is in no other source',
    some: (sources: number) => `Reports what is in ${count(sources)} of the other sources`,
  },
  storedText: {
    name: 'Stored copy',
    none: 'No stored copy',
    paste: 'Paste one',
    length: (characters: number) => `Stored copy: ${count(characters)} characters`,
    show: 'Show',
    read: 'Read',
  },
  remove: 'Remove source',
  removed: 'The source was removed, with every citation of it. Undo brings it back.',
});

export const citationWords = catalogue({
  none: 'Citations',
  some: (number: number) => `Citations (${count(number)})`,
  cite: 'Cite a source',
  choose: 'Cite a source…',
  newSource: 'New source',
  locator: 'Locator',
  locatorExample: 'p. 7, § 3, 00:12:40',
  quote: 'Quote',
  askQuote: 'The words, verbatim',
  wordsBefore: 'Words before',
  wordsAfter: 'Words after',
  openSource: 'Open source',
  remove: 'Remove citation',
});

/** The Admiralty code in words. */
export const gradeWords = catalogue({
  reliability: 'Reliability',
  credibility: 'Credibility',
  none: 'Not graded',
  reliabilities: {
    A: 'A: completely reliable',
    B: 'B: usually reliable',
    C: 'C: fairly reliable',
    D: 'D: not usually reliable',
    E: 'E: unreliable',
    F: 'F: cannot be judged',
  },
  credibilities: {
    1: '1: confirmed by others',
    2: '2: probably true',
    3: '3: possibly true',
    4: '4: doubtful',
    5: '5: improbable',
    6: '6: cannot be judged',
  },
});

export const verdictWords = catalogue({
  review: 'Review',
  none: 'Not reviewed',
  answers: { holds: 'It holds', fails: 'It does not hold' },
  by: 'Reviewed by',
  on: 'Reviewed on',
  note: 'Reviewer’s note',
});
