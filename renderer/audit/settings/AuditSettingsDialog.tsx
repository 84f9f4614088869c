import './audit-settings.css';
import { useState } from 'react';
import type { SettingFrom } from '#shared/audit/applied-setting';
import { auditSettingsWords as words } from '#shared/words/audit-settings';
import { RadioGroup } from '../../dialogs/RadioGroup';
import { useWorkspace } from '../../store/context';
import { Dialog } from '../../ui/Dialog';
import { hasDocument } from '../../workspace';
import { RuleRow } from './RuleRow';
import { rulesFound } from './rules-found';

const scopes = [
  { id: 'map', label: words.scope.map },
  { id: 'person', label: words.scope.person },
] as const;

/** Every rule of the audit: how much it weighs, what it goes by, and why, for this map or for whoever sits here. */
export function AuditSettingsDialog() {
  const workspace = useWorkspace();
  const [scope, setScope] = useState<SettingFrom>('map');
  const [sought, setSought] = useState('');
  const groups = rulesFound(sought);
  if (!hasDocument(workspace)) return null;
  return (
    <Dialog title={words.title} size="wide">
      <div className="audit-settings-head">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          autoFocus
          onChange={({ target }) => setSought(target.value)}
        />
        <RadioGroup title={words.scope.title} choices={scopes} value={scope} onChange={setScope} />
        <p>{scope === 'map' ? words.scope.mapHint : words.scope.personHint}</p>
      </div>
      <div className="dialog-body audit-settings">
        {groups.length === 0 && <p className="pick-empty">{words.noMatch}</p>}
        {groups.map(({ id, rules }) => (
          <section key={id} aria-labelledby={`rules-${id}`}>
            <h3 id={`rules-${id}`}>{words.groups[id]}</h3>
            <ul>
              {rules.map((rule) => (
                <RuleRow key={`${scope} ${rule.id}`} rule={rule} scope={scope} workspace={workspace} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
