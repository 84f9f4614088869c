import { catalogue } from '../catalogue';

/** What the commands about quotations and their sources are called, and a sentence about what each does. */
export const reviewCommandWords = catalogue({
  'review-quotes': {
    title: 'Review quotes…',
    hint: 'Lists the quotes that have moved, that are only similar, that stand in several places or nowhere, to be decided one after the other.',
  },
  'replace-source-text': {
    title: 'Replace source text…',
    hint: 'Gives a source another text, and shows first what that does to every quote from it.',
  },
});
