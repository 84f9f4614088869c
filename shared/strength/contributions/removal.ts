import { contributionWords } from '#shared/words/strength';
import { defineContribution } from '../contribution';

export const removal = defineContribution({
  id: 'removal',
  ...contributionWords.removal,
  among: 'all',
  of: ({ without }, places) => {
    const whole = without(new Set());
    return places.map((place) => whole - without(new Set([place])));
  },
});
