import type { AuditSettings, RuleSetting } from '#shared/model/audit-settings';
import type { Severity } from '#shared/model/severity';
import type { AppliedSetting } from './applied-setting';
import type { FindingDraft, Rule } from './rule';

/** What applies to a rule: what the map says of it, else what the person says; never something of both. */
export function settingFor(
  rule: string,
  { map, person }: { readonly map?: AuditSettings | undefined; readonly person?: AuditSettings | undefined },
): AppliedSetting | undefined {
  const ofMap = settingIn(map, rule);
  if (ofMap) return { ...ofMap, rule, from: 'map' };
  const ofPerson = settingIn(person, rule);
  return ofPerson && { ...ofPerson, rule, from: 'person' };
}

/** What one of the two says of a rule. */
export function settingIn({ rules }: AuditSettings = {}, rule: string): RuleSetting | undefined {
  // Keys are data of a file: `constructor` is a rule that nobody knows.
  return rules !== undefined && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}

/** The numbers that a rule goes by, by name: those of the setting within the bounds of the rule, else its own. */
export function numbersOf(
  { id, numbers = {} }: Rule,
  setting: RuleSetting | undefined,
): (name: string) => number {
  const chosen = setting?.numbers ?? {};
  return (name) => {
    const number = numbers[name];
    if (number === undefined) throw new Error(`The rule ${id} has no number “${name}”.`);
    const wanted = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return Math.min(number.max, Math.max(number.min, wanted ?? number.usual));
  };
}

/** How much a finding weighs: as was decided, else as the rule says of this one, else as it says of all. */
export function severityOf(rule: Rule, draft: FindingDraft, setting: RuleSetting | undefined): Severity {
  const { severity } = setting ?? {};
  return severity === undefined || severity === 'off' ? (draft.severity ?? rule.severity) : severity;
}
