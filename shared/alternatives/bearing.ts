import type { Grade } from '#shared/model/grade';
import type { TwoWays, Way } from './ways-to-rival';

/** How consistent evidence is with a rival, as in the analysis of competing hypotheses (Heuer 1999). */
export const bearings = ['CC', 'C', 'N', 'I', 'II'] as const;
export type Bearing = (typeof bearings)[number];

/** What is counted: only what speaks against a rival. */
export const inconsistencyOf: Readonly<Record<Bearing, number>> = { CC: 0, C: 0, N: 0, I: -1, II: -2 };

/** Where it stands between the extremes: evidence tells rivals apart as far as these lie apart. */
export const placeOf: Readonly<Record<Bearing, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };

export const levels = ['low', 'moderate', 'high'] as const;
export type Level = (typeof levels)[number];

/** As in the software for the analysis of competing hypotheses of the Palo Alto Research Center. */
export const factorOf: Readonly<Record<Level, number>> = {
  low: 1 / Math.SQRT2,
  moderate: 1,
  high: Math.SQRT2,
};

/** High for a grade of A or B with 1 or 2, low for D or E or for 4 or 5; moderate for all else, ungraded evidence too. */
export function credibilityOf(grade: Grade | undefined): Level {
  if (grade === undefined) return 'moderate';
  const { reliability, credibility } = grade;
  if ('DE'.includes(reliability) || credibility === 4 || credibility === 5) return 'low';
  return 'AB'.includes(reliability) && credibility <= 2 ? 'high' : 'moderate';
}

/** By the least weight of a step on the way: low under 0.5, high over 0.8, which a step has of which nobody says any. */
export function relevanceOf(leastWeight: number): Level {
  if (leastWeight < 0.5) return 'low';
  return leastWeight > 0.8 ? 'high' : 'moderate';
}

/**
 * What a statement is to a rival, and the way that says so: doubled in one step, single by way of others. Of a way for it
 * and a way against it the shorter counts; where they are equally long, it tells nothing.
 */
export function bearingOf({ helping, hurting }: TwoWays): {
  readonly bearing: Bearing;
  readonly way: Way | null;
} {
  const [pro, con] = [helping?.steps ?? Number.POSITIVE_INFINITY, hurting?.steps ?? Number.POSITIVE_INFINITY];
  if (pro < con) return { bearing: pro === 1 ? 'CC' : 'C', way: helping };
  if (con < pro) return { bearing: con === 1 ? 'II' : 'I', way: hurting };
  return { bearing: 'N', way: helping };
}
