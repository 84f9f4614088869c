import { type Severity, severities } from './severity';

/** What a map, or a person, wants of a rule: how much its findings weigh, or none of them at all. */
export const ruleWeights = ['off', ...severities] as const;
export type RuleWeight = (typeof ruleWeights)[number] & (Severity | 'off');

/** What is decided about one rule, and why. */
export interface RuleSetting {
  /** Absent: as the rule says. */
  readonly severity?: RuleWeight;
  /** By name of a number of the rule; absent ones are as the rule says. */
  readonly numbers?: { readonly [name: string]: number };
  readonly reason?: string;
  /** Who decided it. */
  readonly by?: string;
  /** ISO date. */
  readonly at?: string;
}

/** How a map is to be audited. Rules that this program does not know are kept. */
export interface AuditSettings {
  /** By id of the rule. */
  readonly rules?: { readonly [rule: string]: RuleSetting };
}
