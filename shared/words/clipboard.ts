import { catalogue } from './catalogue';
import { plural } from './numbers';

/** Copying, cutting, pasting and duplicating. `what` is what a part of a map holds: "2 claims and 1 support". */
export const clipboardWords = catalogue({
  copied: (what: string) => `Copied ${what}.`,
  cut: (what: string) => `Cut ${what}.`,
  pasted: (what: string) => `Pasted ${what}.`,
  duplicated: (what: string) => `Duplicated ${what}.`,
  withUndo: (done: string, keys: string | null) => (keys === null ? done : `${done} Undo with ${keys}.`),
  nothingFits: 'Nothing on the clipboard fits into a map.',
  nothingPasted: 'Nothing was pasted.',
  many: {
    message: (statements: number) => `Paste ${plural(statements, 'statement')}?`,
    detail: 'That is more than is read at a glance. One undo takes them away again.',
    paste: 'Paste',
    cancel: 'Cancel',
  },
  source: {
    added: (title: string) => `Source ${title} added.`,
    addedAndCited: (title: string, by: string) => `Source ${title} added, cited by ${by}.`,
    known: (title: string) => `Source ${title} was there already.`,
    nowCited: (title: string, by: string) => `Source ${title} was there already, now cited by ${by}.`,
  },
});
