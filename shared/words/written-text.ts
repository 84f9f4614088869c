import { catalogue } from './catalogue';

/** The field in which the text of a statement is written, on the canvas or in the outline. */
export const writtenTextWords = catalogue({
  textOf: {
    claim: 'Text of the claim',
    evidence: 'Text of the evidence',
    recommendation: 'Text of the recommendation',
  },
});
