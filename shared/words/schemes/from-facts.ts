import { catalogue } from '../catalogue';

/** Schemes that lead from what was observed to what it shows. */
export const schemesFromFacts = catalogue({
  'cause-to-effect': {
    name: 'Cause to effect',
    description: 'It will happen because something happens that usually brings it about.',
    premises: {
      rule: 'Where the cause occurs, the effect usually follows.',
      cause: 'The cause occurs, or might.',
    },
    questions: {
      generalisation: 'How strong is the rule that the effect follows the cause?',
      evidence: 'Is there enough evidence for that rule?',
      interference: 'Could something else prevent the effect in this case?',
    },
  },
  'correlation-to-cause': {
    name: 'Correlation to cause',
    description: 'One thing causes another because the two go together.',
    premises: { correlation: 'The two things are found together more often than apart.' },
    questions: {
      correlation: 'Do the two really go together?',
      chance: 'Could it be chance?',
      'third-factor': 'Could a third thing cause both?',
      direction: 'Could the effect be the cause?',
    },
  },
  sign: {
    name: 'Sign',
    description: 'It is so because something is there that usually goes with it.',
    premises: {
      finding: 'The sign is there.',
      rule: 'Where the sign is, what it stands for usually is too.',
    },
    questions: {
      correlation: 'How closely does the sign go with what it is said to show?',
      'other-explanations': 'Is there something else that would explain the sign better?',
    },
  },
  statistics: {
    name: 'Statistics',
    description: 'It is so of all because it is so of those that were counted.',
    premises: { sample: 'In the sample, the share or the figure is this.' },
    questions: {
      size: 'Is the sample large enough for what is said?',
      representative: 'Is the sample like the whole that is spoken of?',
      population: 'Is it clear what whole the figure is about, and is it the one that is spoken of?',
    },
  },
});
