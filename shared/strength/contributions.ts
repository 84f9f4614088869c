import type { ContributionKind } from './contribution';
import { gradient } from './contributions/gradient';
import { removal } from './contributions/removal';
import { shapley } from './contributions/shapley';

/** Every way of saying what contributes; the first is the usual one, because it answers what people ask: what if not? */
export const contributions: readonly ContributionKind[] = [removal, gradient, shapley];

export const usualContribution: ContributionKind = removal;

/** The usual one for a word that names none. */
export function contributionOf(id: string | undefined): ContributionKind {
  return contributions.find((kind) => kind.id === id) ?? usualContribution;
}
