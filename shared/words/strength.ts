import { catalogue } from './catalogue';
import { count, hundredths, plural } from './numbers';

/** Of each method of reckoning strength: its name, and how it counts. */
export const methodWords = catalogue({
  'quadratic-energy': {
    name: 'Quadratic energy',
    description:
      'Supports are added up and objections taken off; little moves a statement little, and much moves it ever less towards 1 or 0.',
  },
  'df-quad': {
    name: 'DF-QuAD',
    description:
      'Supports are combined like independent chances, and so are objections; one full support is as much as many.',
  },
  euler: {
    name: 'Euler-based',
    description:
      'Supports are added up and objections taken off; objections move a statement less than supports, never below the square of its base.',
  },
});

/** Of each way of saying what contributes: its name, and what its number is. */
export const contributionWords = catalogue({
  removal: { name: 'Removal', description: 'How much strength is lost without the statement.' },
  gradient: {
    name: 'Gradient',
    description: 'How fast the strength grows with what the statement is worth by itself.',
  },
  shapley: {
    name: 'Shapley',
    description:
      'What a statement that rests on nothing in the map adds, on average over all orders in which they could be added.',
  },
});

/** How strengths are written: with two decimal places, for more would be more than they say. */
export const strengthWords = catalogue({
  number: (value: number) => hundredths(value),
  signed: (value: number) => `${value < 0 ? '−' : '+'}${hundredths(Math.abs(value))}`,
  circular: 'circular',
  unsettled: 'does not settle',
  /** In the name of a statement: "strength 0.62". */
  of: (strength: string) => `strength ${strength}`,
  title: 'Strength',
  by: (method: string) => `by ${method}`,
  circularWhy:
    'No strength is shown: it rests on itself in a circle, and would be called strong for that alone.',
  unsettledWhy: 'No strength is shown: the objections go in a circle, and by this method it does not settle.',
  choices: 'Method and contribution',
  thisStep: 'this step',
  method: 'Method',
  contribution: 'Contribution',
  caution: 'A number from stated tables, for comparing; not a probability.',
  chart: (statement: string, contribution: string, method: string) =>
    `What contributes to ${statement}: ${contribution}, ${method}`,
  statement: 'Statement',
  value: 'Contribution',
  all: (number: number) => `Show all ${count(number)}`,
  fewer: 'Show fewer',
  small: (number: number) =>
    `${plural(number, 'statement')} ${number === 1 ? 'changes' : 'change'} it by less than 0.01.`,
  leftOut: (number: number) =>
    `${plural(number, 'statement')} further away ${number === 1 ? 'was' : 'were'} not asked.`,
  shown: 'Strength is shown',
  hidden: 'Strength is hidden',
});

/** `0.62`, or why there is no number; "" where nothing is known of it. */
export function strengthInWords(strength: number | 'circular' | 'unsettled' | undefined): string {
  if (strength === undefined) return '';
  return typeof strength === 'number' ? strengthWords.number(strength) : strengthWords[strength];
}
