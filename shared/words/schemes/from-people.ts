import { catalogue } from '../catalogue';

/** Schemes that take somebody's word. */
export const schemesFromPeople = catalogue({
  'expert-opinion': {
    name: 'Expert opinion',
    description: 'It is so because somebody who knows the field says so.',
    premises: {
      expert: 'Somebody is an expert in a field that the statement belongs to.',
      assertion: 'The expert asserts the statement.',
    },
    questions: {
      expertise: 'Is the person really an expert, and how good a one?',
      field: 'Is it the field that the statement belongs to?',
      opinion: 'What exactly did the expert say, and does the statement follow from it?',
      trustworthiness: 'Is the expert honest, and free of an interest in the answer?',
      consistency: 'Do other experts say the same?',
      'backup-evidence': 'Does what the expert says rest on evidence?',
    },
  },
  'witness-testimony': {
    name: 'Witness testimony',
    description: 'It is so because somebody who was in a position to know reports it.',
    premises: {
      position: 'The witness was in a position to know.',
      statement: 'The witness states it.',
    },
    questions: {
      consistency: 'Is what the witness says consistent in itself?',
      facts: 'Does it fit the facts that are known otherwise?',
      'other-witnesses': 'Do other witnesses say the same?',
      bias: 'Is the witness biased, or does the witness gain by saying it?',
      plausibility: 'How plausible is what is said?',
    },
  },
});
