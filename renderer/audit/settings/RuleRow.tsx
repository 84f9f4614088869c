import type { SettingFrom } from '#shared/audit/applied-setting';
import type { Rule } from '#shared/audit/rule';
import { ruleWeights } from '#shared/model/audit-settings';
import { auditSettingsWords as words } from '#shared/words/audit-settings';
import { markWords } from '#shared/words/marks';
import type { DocumentWorkspace } from '../../workspace';
import { NumberField } from './NumberField';
import { useRuleSetting } from './use-rule-setting';

interface RuleRowProps {
  readonly rule: Rule;
  readonly scope: SettingFrom;
  readonly workspace: DocumentWorkspace;
}

/** One rule: what it is for, and what is set of it. The reason is asked for as soon as something is. */
export function RuleRow({ rule, scope, workspace }: RuleRowProps) {
  const { setting, isOverruled, change, reset } = useRuleSetting(rule.id, scope, workspace);
  const { severity, numbers = {}, reason = '' } = setting ?? {};
  return (
    <li className={setting ? 'rule-row is-changed' : 'rule-row'}>
      <div className="rule-line">
        <div className="rule-about">
          <strong>{rule.title}</strong>
          {setting && <span className="rule-changed">{words.changed}</span>}
          <p>{rule.why}</p>
        </div>
        <select
          aria-label={words.weight(rule.title)}
          value={severity ?? ''}
          onChange={({ target }) =>
            change({ severity: ruleWeights.find((weight) => weight === target.value) })
          }
        >
          <option value="">{words.asItSays(markWords.severity[rule.severity])}</option>
          {ruleWeights.map((weight) => (
            <option key={weight} value={weight}>
              {words.weights[weight]}
            </option>
          ))}
        </select>
      </div>
      {Object.entries(rule.numbers ?? {}).map(([name, number]) => (
        <NumberField
          key={name}
          number={number}
          value={numbers[name]}
          onChange={(value) => {
            const { [name]: _, ...others } = numbers;
            change({ numbers: value === undefined ? others : { ...others, [name]: value } });
          }}
        />
      ))}
      {setting && (
        <div className="rule-reason">
          <label>
            {words.reason}
            <input
              type="text"
              value={reason}
              placeholder={words.askReason}
              onChange={({ target }) => change({ reason: target.value })}
            />
          </label>
          <button type="button" className="plain" aria-label={words.resetRule(rule.title)} onClick={reset}>
            {words.reset}
          </button>
        </div>
      )}
      {isOverruled && <p className="rule-overruled">{words.setByMap}</p>}
    </li>
  );
}
