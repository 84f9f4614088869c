import { catalogue } from '../catalogue';

/** What the commands of the Add menu are called, and a sentence about what each does; kinds of node have their own. */
export const addCommandWords = catalogue({
  'add-claim': { title: 'Add claim' },
  'add-evidence': { title: 'Add evidence' },
  'add-recommendation': { title: 'Add recommendation' },
  'add-support': {
    title: 'Add support',
    hint: 'Adds a reason below what is selected; for a step, its backing.',
  },
  'add-objection': {
    title: 'Add objection',
    hint: 'Adds an objection below what is selected, be it a statement or a step.',
  },
  'add-conclusion': {
    title: 'Add conclusion',
    hint: 'Adds a claim above the current statement, which supports it.',
  },
  'add-sibling': {
    title: 'Add sibling',
    hint: 'Adds a statement to the right that bears on the same as the current one, in the same way.',
  },
  'add-sibling-before': {
    title: 'Add sibling before',
    hint: 'Adds a statement to the left that bears on the same as the current one, in the same way.',
  },
  'connect-to': {
    title: 'Connect to…',
    hint: 'Lets what is selected support or object to something you pick by typing.',
  },
  'add-source': {
    title: 'Add source…',
    hint: 'Adds a source from a file, a text or a reference; evidence that is selected cites it at once.',
  },
  'import-references': {
    title: 'Import references…',
    hint: 'Makes sources of the references in BibTeX, RIS or CSL-JSON files, or of pasted ones.',
  },
  'copy-bibliography': {
    title: 'Copy bibliography…',
    hint: 'Copies the sources as references in a style of your choice, to paste into a document.',
  },
});
