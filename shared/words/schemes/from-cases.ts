import { catalogue } from '../catalogue';

/** Schemes that lead from other cases, from aims and from what would follow. */
export const schemesFromCases = catalogue({
  analogy: {
    name: 'Analogy',
    description: 'It is so here because it is so in a case like this one.',
    premises: {
      similarity: 'The two cases are alike.',
      base: 'In the other case it is so.',
    },
    questions: {
      similarity: 'Are the two cases really alike in what matters here?',
      differences: 'Are there differences that matter?',
      'other-analogues': 'Is there a case just as like this one in which it is not so?',
    },
  },
  precedent: {
    name: 'Precedent',
    description: 'It should be decided so because it was decided so before.',
    premises: {
      decision: 'An earlier case was decided so.',
      similarity: 'This case is one of the same kind.',
    },
    questions: {
      'same-kind': 'Is this case really of the kind that was decided?',
      'still-holds': 'Does the earlier decision still hold?',
      'other-precedents': 'Was a case of this kind ever decided otherwise?',
    },
  },
  'practical-reasoning': {
    name: 'Practical reasoning',
    description: 'It should be done because it serves an aim.',
    premises: {
      goal: 'There is an aim.',
      means: 'What is proposed is a means to it.',
    },
    questions: {
      'other-goals': 'Are there other aims that it conflicts with?',
      alternatives: 'Are there other means to the same aim?',
      best: 'Is it the best of the means?',
      possible: 'Can it be done?',
      'side-effects': 'Does it have side effects that weigh more than the aim?',
    },
  },
  consequences: {
    name: 'Consequences',
    description: 'It should be done, or left, because of what would come of it.',
    premises: { consequence: 'If it is done, something good or bad will follow.' },
    questions: {
      likelihood: 'How likely is it that this will follow?',
      evidence: 'What evidence is there that it will?',
      opposite: 'Are there consequences of the opposite value that should count too?',
    },
  },
});
