import type { RuleSetting } from '#shared/model/audit-settings';

/** Who wants it so: the map, whoever opens it, or a person, whatever map they open. */
export type SettingFrom = 'map' | 'person';

/** What is decided about one rule in an audit, where that is more than the rule says itself. */
export interface AppliedSetting extends RuleSetting {
  /** Id of the rule. */
  readonly rule: string;
  readonly from: SettingFrom;
}
