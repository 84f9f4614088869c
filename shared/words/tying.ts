import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** What is said and written down when passages of a source are tied to the map, or gone through. */
export const tyingWords = catalogue({
  /** As people cite a page. */
  page: (number: number) => `p. ${number}`,
  pages: (first: number, last: number) => `pp. ${first}–${last}`,
  /** As it reads after "Undo". */
  step: {
    claim: 'add claim from passage',
    evidence: 'add evidence from passage',
    recommendation: 'add recommendation from passage',
    attach: 'attach passage',
  },
  made: {
    claim: (text: string) => `Claim added from the passage: ${text}`,
    evidence: (text: string) => `Evidence added from the passage: ${text}`,
    recommendation: (text: string) => `Recommendation added from the passage: ${text}`,
  },
  attached: (statements: number) => `Passage attached to ${plural(statements, 'statement')}.`,
  attachedAlready: 'The passage is attached there already.',
  nothingToAttachTo: 'Select a statement on the map to attach the passage to.',
  nothingChosen: 'Choose a passage of the source first.',
  noPassages: 'No passage of this source is tied to the map yet.',
  place: (place: number, passages: number, what: string) =>
    `Passage ${count(place)} of ${count(passages)}. ${what}`,
  /** How a quotation stands to what is marked. */
  status: {
    found: 'found',
    moved: 'moved from where it was',
    fuzzy: 'not in exactly these words',
    ambiguous: 'in several places',
    orphaned: 'not found',
    unchecked: 'not checked',
  },
  /** "Claim: Rents rise, found" */
  tied: (statement: string, status: string) => `${statement}, ${status}`,
  shown: 'The source is shown.',
  hidden: 'The source is hidden.',
});
