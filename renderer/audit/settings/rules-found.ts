import type { Rule } from '#shared/audit/rule';
import { type RuleGroupId, ruleGroups } from '#shared/audit/rules';

interface RuleGroup {
  readonly id: RuleGroupId;
  readonly rules: readonly Rule[];
}

/** The rules whose name, id or reason has all the words that were typed, in their groups; empty groups are left out. */
export function rulesFound(sought: string): readonly RuleGroup[] {
  const words = sought.toLowerCase().split(/\s+/u);
  const isFound = ({ id, title, why }: Rule) => {
    const text = `${id} ${title} ${why}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const ids = Object.keys(ruleGroups) as RuleGroupId[]; // Its own keys, by its type.
  return ids
    .map((id) => ({ id, rules: (ruleGroups[id] as readonly Rule[]).filter(isFound) }))
    .filter(({ rules }) => rules.length > 0);
}
