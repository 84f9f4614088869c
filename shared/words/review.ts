import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** How the citations of one statement stand, as its name, its tooltip and its row say it. */
export const quoteSignWords = catalogue({
  /** Beside the sign, in a cell of the table and in menus. */
  short: {
    found: 'Found',
    confirmed: 'Confirmed',
    unchecked: 'Not checked',
    moved: 'Moved',
    outdated: 'Sign-off outdated',
    fuzzy: 'To be confirmed',
    ambiguous: 'More than one place',
    orphaned: 'Not found',
    fails: 'Does not hold',
  },
  counted: {
    found: (number: number) => `${plural(number, 'quote')} found`,
    confirmed: (number: number) => `${plural(number, 'quote')} confirmed`,
    unchecked: (number: number) => `${plural(number, 'quote')} not checked`,
    moved: (number: number) => `${plural(number, 'quote')} moved`,
    outdated: (number: number) => `${plural(number, 'sign-off')} outdated`,
    fuzzy: (number: number) => `${plural(number, 'quote')} to be confirmed`,
    ambiguous: (number: number) => `${plural(number, 'quote')} in more than one place`,
    orphaned: (number: number) => `${plural(number, 'quote')} not found`,
    fails: (number: number) =>
      number === 1 ? '1 citation does not hold' : `${count(number)} citations do not hold`,
  },
});

/** What the inspector and the lists of quotes say of one quotation, and what can be done about it. */
export const quoteWords = catalogue({
  found: 'The quote stands in the source.',
  confirmed: 'Confirmed: the source has similar words, and a reviewer says that they are meant.',
  unchecked: 'Not checked: the source has no stored copy to look in.',
  needsALook: (status: string, why: string) => `${status}. ${why}`,
  show: 'Show in source',
  accept: 'Accept new place',
  useWords: 'Use these words',
  confirm: 'Confirm as it is',
  choose: 'Choose',
  choosePlace: (place: number, context: string) => `Choose place ${count(place)}: ${context}`,
  showPlace: (place: number, context: string) => `Show place ${count(place)}: ${context}`,
  showShort: 'Show',
  places: 'Places',
  morePlaces: (more: number) => `and ${plural(more, 'more place')}`,
  removed: 'not in the source:',
  added: 'in the source:',
  endOfChange: 'end of change.',
  difference: 'What differs',
  tooLong: 'The passages are too long to be compared word by word.',
  done: {
    accept: 'The new place is accepted.',
    'use-words': 'The quote has the words of the source now.',
    confirm: 'The quote is confirmed.',
    place: 'The place is chosen.',
    keep: 'The quote is kept as it is.',
    drop: 'The quote is removed. The citation stays.',
    later: 'Nothing is decided.',
  },
});

/** What is undone: as it reads after "Undo". */
export const reviewSteps = catalogue({
  accept: 'accept new place of a quote',
  'use-words': 'use the words of the source',
  confirm: 'confirm quote',
  place: 'choose place of a quote',
  keep: 'keep quote',
  drop: 'remove quote',
  later: 'decide',
  acceptMoved: 'accept moved quotes',
  replaceText: 'replace source text',
});

/** What is written into a sign-off when somebody decides about a quotation. */
export const decisionNotes = catalogue({
  now: {
    accept: 'Passage accepted at its place.',
    'use-words': (similarity: string) => `Passage confirmed with the words of the source${similarity}.`,
    confirm: (similarity: string) => `Passage confirmed, in the words of the quote${similarity}.`,
    place: 'Place of the passage chosen.',
    keep: 'Not found in the source; the quote was kept.',
    drop: (words: string) => `Quote removed: “${words}”`,
  },
  replaced: {
    found: 'Passage found unchanged after the text was replaced.',
    accept: 'Passage accepted at its new place after the text was replaced.',
    'use-words': (similarity: string) =>
      `Passage confirmed with its new words after the text was replaced${similarity}.`,
    confirm: (similarity: string) =>
      `Passage confirmed, in the words of the quote, after the text was replaced${similarity}.`,
    place: 'Place of the passage chosen after the text was replaced.',
    keep: 'Not found after the text was replaced; the quote was kept.',
    drop: (words: string) => `Quote removed after the text was replaced: “${words}”`,
  },
  similarity: (similarity: number) => `: similarity ${similarity.toFixed(2)}`,
});

/** The list of quotations that somebody has to look at. */
export const reviewListWords = catalogue({
  title: 'Review quotes',
  none: 'Every quote that can be checked is where it should be.',
  list: 'Quotes to review',
  some: (quotes: number) =>
    quotes === 1 ? 'One quote needs a decision.' : `${count(quotes)} quotes need a decision.`,
  row: (status: string, statement: string, source: string) => `${status}: ${statement}, from “${source}”`,
  detail: 'The quote that the list is on',
  help: 'In the list: [↑] [↓] move, [A] accepts, [C] confirms as it is, [1]–[9] choose a place, [S] shows the source, [G] goes to the statement, [Delete] removes the quote.',
  goTo: 'Go to statement',
  drop: 'Remove quote',
  acceptMoved: (quotes: number) => `Accept all moved (${count(quotes)})`,
  moved: (quotes: number) => `Accepted the new place of ${plural(quotes, 'quote')}.`,
  nothingToAccept: 'Nothing can be accepted here as it is: choose a place, or remove the quote.',
  close: 'Close',
  left: (quotes: number) => (quotes === 0 ? 'None is left.' : `${count(quotes)} left.`),
});

/** Replacing the text of a source, and what becomes of the quotations from it. */
export const replaceWords = catalogue({
  title: 'Replace source text',
  source: 'Source',
  newText: 'New text',
  askText: 'Paste the new text here, or choose a file',
  chooseFile: 'Choose file…',
  fromFile: (name: string, characters: number) => `${name}: ${count(characters)} characters`,
  pasted: (characters: number) => `Pasted text: ${count(characters)} characters`,
  forget: 'Take another text',
  compare: 'Compare',
  noQuotes: 'No quote is taken from this source.',
  quotes: (quotes: number) =>
    quotes === 1
      ? 'One quote is taken from this source. It is looked for in the new text; nothing changes until you replace it.'
      : `${count(quotes)} quotes are taken from this source. They are looked for in the new text; nothing changes until you replace it.`,
  sameText: 'This is the text that the source has already.',
  working: (done: number, all: number) => `Looking for quote ${count(done)} of ${count(all)}…`,
  stop: 'Stop',
  found: {
    found: (quotes: number) => `${count(quotes)} kept`,
    moved: (quotes: number) => `${count(quotes)} moved`,
    fuzzy: (quotes: number) => `${count(quotes)} to be confirmed`,
    ambiguous: (quotes: number) => `${count(quotes)} ambiguous`,
    orphaned: (quotes: number) => `${count(quotes)} lost`,
    unchecked: (quotes: number) => `${count(quotes)} not checked`,
  },
  groups: {
    found: 'Kept',
    moved: 'Moved',
    fuzzy: 'To be confirmed',
    ambiguous: 'Ambiguous',
    orphaned: 'Lost',
    unchecked: 'Not checked',
  },
  summary: 'In the new text',
  acceptAll: (quotes: number) => `Accept all kept and moved (${count(quotes)})`,
  accepted: (quotes: number) => `${plural(quotes, 'quote')} will be accepted.`,
  decision: 'Decision',
  decisionOf: (statement: string) => `Decision for ${statement}`,
  decisions: {
    later: 'Decide later',
    accept: 'Accept this place',
    'use-words': 'Use the new words',
    confirm: 'Confirm the old words',
    place: (place: number) => `It is at place ${count(place)}`,
    keep: 'Keep the quote, as not found',
    drop: 'Remove the quote',
  },
  place: (place: number) => `Place ${count(place)}`,
  reviewer: 'Your name',
  askReviewer: 'It is written into the sign-offs',
  reviewerMissing: 'Write your name: it goes with what you decided.',
  replace: 'Replace',
  back: 'Back',
  cancel: 'Cancel',
  done: (decided: number, open: number) =>
    [
      'The text is replaced.',
      ...(decided === 0 ? [] : [`${plural(decided, 'quote')} decided.`]),
      ...(open === 0
        ? []
        : [`${plural(open, 'quote')} left to decide: “Review quotes” lists what needs it.`]),
    ].join(' '),
});

export const signOffWords = catalogue({
  outdated: (by: string, at: string) =>
    `Checked by ${by === '' ? 'somebody' : by} on ${at}, but the statement, the quote or the source has changed since. It counts as not reviewed.`,
  earlierNote: (note: string) => `Their note: “${note}”`,
  checkAgain: 'Check again',
  checkedAgain: 'Signed off for what stands there now.',
});

/** Asked before a source goes that statements cite. */
export const removeSourceWords = catalogue({
  message: (source: string) => `Remove the source “${source}”?`,
  detail: (statements: number, quotes: number) =>
    `${plural(statements, 'statement')} ${statements === 1 ? 'cites' : 'cite'} it. ${
      quotes === 0
        ? 'The citations go with it'
        : `The citations go with it, and so ${quotes === 1 ? 'does' : 'do'} ${plural(quotes, 'quote')}`
    }. Undo brings everything back.`,
  remove: 'Remove source',
  cancel: 'Cancel',
});
