import { catalogue } from './catalogue';

export const toolbarWords = catalogue({
  name: 'Commands',
  groups: {
    file: 'File',
    history: 'History',
    add: 'Add a statement',
    argue: 'Argue for what is selected',
    layout: 'Layout',
    results: 'Results',
    window: 'Window',
  },
  /** Beside the icons; the commands themselves have longer titles. */
  support: 'Support',
  objection: 'Objection',
  tidy: 'Tidy',
  source: 'Source',
  audit: 'Audit',
  export: 'Export',
});
