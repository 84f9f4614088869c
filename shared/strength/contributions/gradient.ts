import { contributionWords } from '#shared/words/strength';
import { defineContribution } from '../contribution';

const epsilon = 1e-4;

/** By the central difference; at 0 and 1, by the one side that there is. */
export const gradient = defineContribution({
  id: 'gradient',
  ...contributionWords.gradient,
  among: 'all',
  of: ({ raised, baseOf }, places) =>
    places.map((place) => {
      const up = Math.min(epsilon, 1 - baseOf(place));
      const down = Math.min(epsilon, baseOf(place));
      return (raised(place, up) - raised(place, -down)) / (up + down);
    }),
});
