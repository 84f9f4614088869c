import type { ArgumentMap } from '#shared/model/argument-map';
import type { AuditSettings, RuleSetting } from '#shared/model/audit-settings';
import type { Edit } from './edit';
import { sameContent } from './same-content';

/** What the map wants of a rule; null where it wants nothing any more. What this program does not know stays. */
export function setRule(rule: string, setting: RuleSetting | null): Edit {
  return (map) => {
    const audit = withRule(map.audit, rule, setting);
    if (sameContent(audit, map.audit)) return map;
    const { audit: _, ...rest }: ArgumentMap = map;
    return audit === undefined ? rest : { ...rest, audit };
  };
}

/** The settings with this for the rule; undefined where nothing is left of them. */
export function withRule(
  settings: AuditSettings | undefined,
  rule: string,
  setting: RuleSetting | null,
): AuditSettings | undefined {
  // In its place, so that of a file only the lines change that must.
  const rules = new Map(Object.entries(settings?.rules ?? {}));
  if (setting === null) rules.delete(rule);
  else rules.set(rule, setting);
  const { rules: _, ...unknown } = settings ?? {};
  const all = { ...unknown, ...(rules.size > 0 && { rules: Object.fromEntries(rules) }) };
  return Object.keys(all).length === 0 ? undefined : all;
}
