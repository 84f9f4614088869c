import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** Bringing in references from other programs: what is read, what is not, and why. */
export const importWords = catalogue({
  title: 'Import references',
  about: 'References from Zotero, JabRef, EndNote and others become sources of this map.',
  chooseFiles: 'Choose files…',
  paste: 'Or paste BibTeX, RIS or CSL-JSON',
  readPasted: 'Read what is pasted',
  pasted: 'Pasted text',
  reading: (items: number) => `Reading… ${plural(items, 'reference')} so far`,
  stop: 'Stop reading',
  stopped: 'Reading was stopped. What was read until then is listed.',
  nothingFound: (name: string) =>
    `${name}: no references were found. It should hold BibTeX, RIS or CSL-JSON; other programs can export these.`,
  found: (good: number, bad: number) =>
    bad === 0
      ? `${plural(good, 'reference')} found.`
      : `${plural(good, 'reference')} found, ${count(bad)} cannot be read.`,
  good: 'What can be imported',
  all: 'Tick all',
  none: 'Untick all',
  untitled: 'Untitled',
  andOthers: ' et al.',
  known: (title: string) => `Already in this map: ${title}`,
  twice: 'Stands in what was read twice',
  more: (hidden: number) => `Show more (${count(hidden)})`,
  moreNote: 'What is ticked is imported, whether it is shown or not.',
  bad: (number: number) => `Cannot be read (${count(number)})`,
  badItem: (where: string, reason: string) => `${where}: ${reason}`,
  where: (file: string, line: number, key: string) =>
    key === '' ? `${file}, line ${count(line)}` : `${file}, line ${count(line)}, ${key}`,
  copyReport: 'Copy this list',
  reportCopied: 'The list of what cannot be read is copied.',
  import: (number: number) => `Import ${count(number)}`,
  cancel: 'Cancel',
  close: 'Close',
  imported: (number: number) => `${plural(number, 'reference')} imported as sources.`,
  /** As it reads after "Undo". */
  step: (number: number) => `import ${plural(number, 'reference')}`,
});

/** What is wrong with a reference that is left out, or to be looked at in one that is taken. */
export const referenceProblemWords = catalogue({
  notJson: 'It is not valid JSON: a comma, a bracket or a quotation mark is missing or too many.',
  notAnObject: 'It is not a reference: an object in braces was expected.',
  tooDeep: 'Its fields are nested too deep to be kept.',
  empty: 'It has no title, no author and no address, so that nobody could find it.',
  unclosed: 'It does not end: a closing brace is missing.',
  closedEarly: 'It ends before its last fields: there is a closing brace too many.',
  noKey: 'It has no citation key in front of its first field.',
  unreadable: (line: number) =>
    `It cannot be read from line ${count(line)} on: a comma, a brace or a quotation mark is missing there or before.`,
  untranslatable: 'One of its values cannot be read.',
  noType: 'It does not begin with TY, its type.',
  noEnd: 'It does not end with ER: what follows may be lost.',
  unknownType: (type: string) => `Its type “${type}” is not known: it is taken as a document.`,
});

export const referenceFormatWords = catalogue({
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
});

export const citationStyleWords = catalogue({
  'author-date': 'Author and date (as in APA)',
  notes: 'Notes and bibliography (as in Chicago)',
  numbered: 'Numbered (as in Vancouver)',
});

/** The words within formatted references. */
export const referenceWords = catalogue({
  undated: 'n.d.',
  and: 'and',
  etAl: 'et al.',
  in: 'In',
  inColon: 'In:',
  editor: '(Ed.)',
  editors: '(Eds.)',
  editorWord: 'ed.',
  editorsWord: 'eds.',
  editorLong: 'editor',
  editorsLong: 'editors',
  editedBy: (names: string) => `edited by ${names}`,
  edition: (edition: string) => `${ordinal(edition)} ed.`,
  pages: (pages: string) => `pp. ${pages}`,
  page: (page: string) => `p. ${page}`,
  number: (number: string) => `No. ${number}`,
  issue: (issue: string) => `no. ${issue}`,
  volume: (volume: string) => `Vol. ${volume}`,
  section: (section: string) => `§ ${section}`,
  accessed: (date: string) => `Accessed ${date}`,
  retrieved: (date: string, address: string) => `Retrieved ${date}, from ${address}`,
  cited: (date: string) => `cited ${date}`,
  internet: 'Internet',
  availableFrom: (address: string) => `Available from: ${address}`,
  untitled: 'Untitled',
  dates: {
    monthDay: (month: string, day: number) => `${month} ${day}`,
    monthDayYear: (month: string, day: number, year: string) => `${month} ${day}, ${year}`,
    monthYear: (month: string, year: string) => `${month} ${year}`,
    yearFirst: (year: string, rest: string) => `${year}, ${rest}`,
  },
  months: {
    1: 'January',
    2: 'February',
    3: 'March',
    4: 'April',
    5: 'May',
    6: 'June',
    7: 'July',
    8: 'August',
    9: 'September',
    10: 'October',
    11: 'November',
    12: 'December',
  },
  shortMonths: {
    1: 'Jan',
    2: 'Feb',
    3: 'Mar',
    4: 'Apr',
    5: 'May',
    6: 'Jun',
    7: 'Jul',
    8: 'Aug',
    9: 'Sep',
    10: 'Oct',
    11: 'Nov',
    12: 'Dec',
  },
});

/** Copying formatted references. */
export const bibliographyWords = catalogue({
  title: 'Copy bibliography',
  style: 'Style',
  which: 'Sources',
  all: (number: number) => `All (${count(number)})`,
  cited: (number: number) => `Only those that are cited (${count(number)})`,
  preview: 'As it will be pasted',
  none: 'There is no source to list.',
  more: (number: number) => `and ${count(number)} more`,
  cancel: 'Cancel',
  copy: 'Copy',
  copied: (number: number) => `Bibliography copied: ${plural(number, 'source')}.`,
  reference: 'Reference',
  copyReference: 'Copy reference',
  referenceCopied: 'Reference copied.',
});

/** "2nd" of "2"; other words for an edition are as they are. */
function ordinal(edition: string): string {
  const number = Number(edition);
  if (!/^\d{1,3}$/.test(edition)) return edition;
  const isTeen = number % 100 > 10 && number % 100 < 14;
  const ending = isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** How a source is called in a note. */
export const shortReferenceWords = catalogue({
  called: (who: string, year: string) => (year === '' ? who : `${who} ${year}`),
  twoAuthors: (one: string, other: string) => `${one} and ${other}`,
  moreAuthors: (first: string) => `${first} et al.`,
});
