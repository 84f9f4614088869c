import type { ProofStandard } from '#shared/model/proof-standard';

/** The weight of a step of which the author says none. */
export const usualWeight = 0.8;

/**
 * How strong a case has to be, from 0 to 1: its best step above α, by more than β above the best step against it, and that
 * below γ. Gordon and Walton (2009) leave the numbers open; these are the ones that the Carneades engine came with.
 */
export const proofThresholds = {
  'clear-and-convincing': { alpha: 0.5, beta: 0.3, gamma: null },
  'beyond-reasonable-doubt': { alpha: 0.5, beta: 0.5, gamma: 0.2 },
} as const;

/** What a case lacks for a standard; null where it lacks nothing. */
export type Shortfall = 'nothing-for' | 'outweighed' | 'too-weak' | 'too-close' | 'doubtful';

/** The standards that weigh; all others go by dialectical validity: something for it, and nothing against it. */
export type WeighingStandard = Exclude<ProofStandard, 'dialectical-validity'>;

/**
 * Whether a case meets a standard. `pro` and `con` are the greatest weights of the steps for and against that hold, from 0
 * to 1, and 0 where there is none. Falls with `con` and rises with `pro`, for every standard.
 */
export function shortfall(standard: WeighingStandard, pro: number, con: number): Shortfall | null {
  if (!exceeds(pro, 0)) return 'nothing-for';
  if (standard === 'scintilla') return null;
  if (!exceeds(pro, con)) return 'outweighed';
  if (standard === 'preponderance') return null;
  const { alpha, beta, gamma } = proofThresholds[standard];
  if (!exceeds(pro, alpha)) return 'too-weak';
  if (!exceeds(pro - con, beta)) return 'too-close';
  return gamma === null || exceeds(gamma, con) ? null : 'doubtful';
}

/** Weights are decimal fractions, of which 0.8 − 0.5 is more than 0.3 by the last binary digit. */
function exceeds(one: number, other: number): boolean {
  return one - other > 1e-9;
}
