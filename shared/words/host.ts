import { catalogue } from './catalogue';

/** The dialogs of the system that the host shows. */
export const hostWords = catalogue({
  couldNotStart: (app: string) => `${app} could not start`,
  cancel: 'Cancel',
  closeIt: 'Close it',
  open: {
    title: 'Open map',
    maps: 'Argument maps',
    allFiles: 'All files',
  },
  import: { title: 'Import', files: 'Arguments of other programs' },
  references: { title: 'Import references', files: 'References (BibTeX, RIS, CSL-JSON)' },
  source: {
    title: 'Choose a source',
    documents: 'Documents with text',
  },
  save: {
    map: 'Argument map',
    exists: (name: string) => `“${name}” already exists. Replace it?`,
    replace: 'Replace',
  },
  silent: {
    message: 'This window does not answer.',
    detail:
      'Close it anyway? What was changed up to a few seconds ago is kept and will be offered at the next start.',
    wait: 'Wait',
  },
  crashed: {
    message: 'This window stopped working.',
    detail: 'Work that was not saved is kept and will be offered at the next start.',
    tryAgain: 'Try again',
  },
  outside: {
    mail: 'Write to this address?',
    web: 'Open this address in your browser?',
    open: 'Open',
  },
});
