import { catalogue } from './catalogue';
import { plural } from './numbers';

/** The dialog that adds a source, and what is said when it has. */
export const addSourceWords = catalogue({
  title: 'Add source',
  ways: { title: 'From', file: 'A file', paste: 'Pasted text', reference: 'A reference alone' },
  file: {
    choose: 'Choose a file…',
    chooseOther: 'Choose another file…',
    read: (name: string) => `${name} was read.`,
    hint: 'PDF, Word, web page, Markdown or plain text. You can also drop the file on the window.',
    stored: 'The text is stored in the map, so that quotes can be checked without the file.',
  },
  paste: { label: 'Text of the source' },
  sourceTitle: 'Title',
  rest: 'Authors, date and the rest are written in the inspector.',
  read: (kind: string, pages: number, characters: number) =>
    [kind, ...(pages > 0 ? [plural(pages, 'page')] : []), plural(characters, 'character')].join(' · '),
  by: (names: string) => `By ${names}`,
  dated: (date: string) => `Dated ${date}`,
  beginning: 'How the text begins',
  brief: 'This is the document that is being mapped (the brief)',
  cited: (statement: string) => `${statement} will cite it.`,
  known: (title: string) =>
    `The map has this very text already, as “${title}”: it is not added a second time.`,
  cancel: 'Cancel',
  add: 'Add source',
  useKnown: 'Open that source',
  inReader: 'It is open in the reader.',
  inInspector: 'Its fields are in the inspector.',
});
