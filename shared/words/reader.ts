import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** Of the pane in which sources are read beside the map. */
export const readerWords = catalogue({
  name: 'Source',
  width: 'Width of the source',
  close: 'Close the source',
  pick: 'Source to read',
  text: (title: string) => `Text of ${title}`,
  instructions:
    'Arrow keys choose a sentence, with Shift several; Control and Shift move its end by a word, Alt and Shift its start. 1, 2 and 3 make a claim, evidence or a recommendation of it, A attaches it to what is selected. N and P go to the next and previous passage that is tied to the map, Enter selects what stands on it.',
  reading: 'Reading the text…',
  page: (number: number) => `p. ${count(number)}`,
  empty: {
    noSource: 'This map has no sources yet. Add one, then read it here and tie its passages to statements.',
    addSource: 'Add source…',
    noText:
      'There is no stored copy of this source to read. With its text stored, passages can be tied to statements and checked.',
    addText: 'Add its text',
    blank: 'The stored copy of this source is blank.',
  },
  find: {
    name: 'Find in source',
    previous: 'Previous match in the source',
    next: 'Next match in the source',
    none: 'None',
    some: (hits: number, isAll: boolean) => (isAll ? count(hits) : `${count(hits)}+`),
    at: (place: number, hits: number, isAll: boolean) =>
      `${count(place)} of ${count(hits)}${isAll ? '' : '+'}`,
    /** The same, said aloud. */
    noneSaid: 'Nothing found in the source.',
    someSaid: (hits: number) => `${plural(hits, 'match', 'matches')} in the source.`,
    atSaid: (place: number, hits: number, sentence: string) =>
      `${count(place)} of ${count(hits)}. ${sentence}`,
  },
  passages: {
    group: 'Passages tied to the map',
    previous: 'Previous passage',
    next: 'Next passage',
    none: 'No passages',
    some: (passages: number) => plural(passages, 'passage'),
    at: (place: number, passages: number) => `${count(place)} of ${count(passages)}`,
    lost: (quotes: number) => `${plural(quotes, 'quote')} without a place`,
    lostHint:
      'Quotes of this source that its text does not have, or has more than once: click to review them.',
  },
  chosen: {
    group: 'Chosen passage',
    words: (words: number) => plural(words, 'word'),
    /** "23 words · p. 7" */
    facts: (facts: readonly string[]) => facts.join(' · '),
    hint: 'Or drag it onto the map',
    make: { claim: 'Claim', evidence: 'Evidence', recommendation: 'Recommendation' },
    makeNamed: {
      claim: 'New claim from passage',
      evidence: 'New evidence from passage',
      recommendation: 'New recommendation from passage',
    },
    attach: (statement: string) => `Attach to “${statement}”`,
    attachMany: (statements: number) => `Attach to ${plural(statements, 'statement')}`,
    attachNone: 'Select a statement to attach this to',
  },
});
