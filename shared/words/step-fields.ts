import { catalogue } from './catalogue';
import { hundredths, list } from './numbers';

/** What the inspector says of the scheme of a step, its critical questions, and its weight. */
export const stepFieldWords = catalogue({
  scheme: 'Scheme',
  noScheme: 'None',
  ownScheme: 'Another, in your own words',
  ownSchemeField: 'Scheme in your own words',
  premises: 'What its premises say',
  questions: 'Critical questions',
  /** How far they are dealt with: "2 open, 1 doubt". */
  progress: (open: number, doubts: number) =>
    open + doubts === 0
      ? 'all answered'
      : list([
          ...(open === 0 ? [] : [`${open} open`]),
          ...(doubts === 0 ? [] : [doubts === 1 ? 'one doubt' : `${doubts} doubts`]),
        ]),
  questionsTitle: (title: string, progress: string) => `${title} (${progress})`,
  open: 'Not answered',
  answers: { holds: 'Answered: it speaks for the step', doubts: 'A doubt stays' },
  why: 'Why',
  /** Who said so, and when. */
  given: (parts: readonly string[]) => parts.join(', '),
  weight: 'Weight',
  noWeight: (usual: number) => `Not said (counts as ${hundredths(usual)})`,
  weightOf: (weight: number) => hundredths(weight),
  standard: 'Standard of proof',
});
