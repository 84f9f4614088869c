import { catalogue } from './catalogue';
import { plural } from './numbers';

/** Of each kind of node: its word by itself and within a sentence, and what belongs there. */
export const nodeKindWords = catalogue({
  claim: {
    label: 'Claim',
    plural: 'Claims',
    noun: 'claim',
    counted: (number: number) => plural(number, 'claim'),
    description: 'A statement that others may dispute and that needs reasons.',
    prompt: 'What is claimed?',
  },
  evidence: {
    label: 'Evidence',
    plural: 'Evidence',
    noun: 'evidence',
    counted: (number: number) => plural(number, 'evidence', 'evidence'),
    description: 'A fact, figure or statement that a source can be cited for.',
    prompt: 'What does the source say?',
  },
  recommendation: {
    label: 'Recommendation',
    plural: 'Recommendations',
    noun: 'recommendation',
    counted: (number: number) => plural(number, 'recommendation'),
    description: 'What somebody should do, if the claims beneath it hold.',
    prompt: 'What should be done?',
  },
});

/** Of each kind of relation: its word by itself and within a sentence, and the words that lead from one end to the other. */
export const relationKindWords = catalogue({
  support: {
    label: 'Support',
    plural: 'Supports',
    noun: 'support',
    counted: (number: number) => plural(number, 'support'),
    verb: 'supports',
    passive: 'supported by',
    onRelation: { label: 'Backing', noun: 'backing', verb: 'backs' },
  },
  attack: {
    label: 'Objection',
    plural: 'Objections',
    noun: 'objection',
    counted: (number: number) => plural(number, 'objection'),
    verb: 'objects to',
    passive: 'objected to by',
    onRelation: { label: 'Undercut', noun: 'undercut', verb: 'undercuts' },
  },
});

/** What the author says of a statement, as menus and the search language call it. */
export const statusWords = catalogue({
  asserted: 'Asserted',
  assumed: 'Assumed',
  'needs-support': 'Needs support',
  defeated: 'Given up',
  'as-cited': 'As cited',
  axiomatic: 'Axiomatic',
});

/** How much it takes for a statement to hold, from little to much; and what that is. */
export const standardWords = catalogue({
  names: {
    scintilla: 'Scintilla of evidence',
    preponderance: 'Preponderance of evidence',
    'clear-and-convincing': 'Clear and convincing evidence',
    'beyond-reasonable-doubt': 'Beyond reasonable doubt',
    'dialectical-validity': 'Dialectical validity',
  },
  descriptions: {
    scintilla: 'Some support holds, whatever is objected.',
    preponderance: 'The heaviest support that holds weighs more than the heaviest objection.',
    'clear-and-convincing':
      'The heaviest support weighs more than 0.5, and by more than 0.3 more than the heaviest objection.',
    'beyond-reasonable-doubt':
      'The heaviest support weighs more than 0.5, and by more than 0.5 more than the heaviest objection, which weighs less than 0.2.',
    'dialectical-validity': 'Some support holds, and no objection does.',
  },
});

export const mapWords = catalogue({ untitled: 'Untitled map' });
