import type { Probe } from './without';

/** One way of saying how much something does for the strength of something else. */
export interface ContributionKind<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** One sentence: what the number is. */
  readonly description: string;
  /** Of whom it is asked: of all that bears on the statement, or of that which nothing in the map supports or attacks. */
  readonly among: 'all' | 'leaves';
  /** For each of `places`, in their order. */
  readonly of: (probe: Probe, places: readonly number[]) => readonly number[];
}

export function defineContribution<const Id extends string>(
  kind: ContributionKind<Id>,
): ContributionKind<Id> {
  return kind;
}
