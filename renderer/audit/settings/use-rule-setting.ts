import type { SettingFrom } from '#shared/audit/applied-setting';
import { settingIn } from '#shared/audit/settings';
import { setRule, withRule } from '#shared/edit/audit-settings';
import type { FieldChanges } from '#shared/edit/with-fields';
import type { RuleSetting } from '#shared/model/audit-settings';
import { auditSettingsWords } from '#shared/words/audit-settings';
import { changeSettings } from '../../session/changing-settings';
import { useDocument, useUi } from '../../store/context';
import { isoDate } from '../../store/derived';
import type { DocumentWorkspace } from '../../workspace';

interface KeptSetting {
  /** What is said of the rule where it is looked at; undefined where nothing is. */
  readonly setting: RuleSetting | undefined;
  /** Whether the map says something of it, and what is looked at is the person's. */
  readonly isOverruled: boolean;
  readonly change: (changes: FieldChanges<RuleSetting>) => void;
  readonly reset: () => void;
}

/** What the map or the person says of a rule, and how to say something else. */
export function useRuleSetting(rule: string, scope: SettingFrom, workspace: DocumentWorkspace): KeptSetting {
  const ofMap = useDocument(({ history }) => settingIn(history.present.audit, rule));
  const ofPerson = useUi(({ settings }) => settingIn(settings.audit, rule));
  const setting = scope === 'map' ? ofMap : ofPerson;
  const write = (next: RuleSetting | null) => {
    if (scope === 'map') {
      const step = { label: auditSettingsWords.step, mergeKey: `audit:${rule}` };
      workspace.document.apply(setRule(rule, next), step);
    } else {
      void changeSettings(workspace, ({ audit, ...others }) => {
        const changed = withRule(audit, rule, next);
        return changed === undefined ? others : { ...others, audit: changed };
      });
    }
  };
  const change = (changes: FieldChanges<RuleSetting>) => {
    const { reviewer } = workspace.ui.getState().settings;
    const by = scope === 'map' && reviewer !== undefined ? { by: reviewer } : {};
    write(whole({ ...setting, ...by, at: isoDate(workspace.clock()), ...changes }));
  };
  return {
    setting,
    isOverruled: scope === 'person' && ofMap !== undefined,
    change,
    reset: () => write(null),
  };
}

/** Without what says nothing; null where neither the severity nor a number is left that a reason could be of. */
function whole({
  severity,
  numbers,
  reason,
  by,
  at,
  ...others
}: FieldChanges<RuleSetting>): RuleSetting | null {
  const hasNumbers = numbers !== undefined && Object.keys(numbers).length > 0;
  if (severity === undefined && !hasNumbers) return null;
  return {
    ...(severity !== undefined && { severity }),
    ...(hasNumbers && { numbers }),
    ...(reason !== undefined && reason !== '' && { reason }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
    ...others,
  };
}
