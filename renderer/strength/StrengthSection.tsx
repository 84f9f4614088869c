import './strength.css';
import { useDeferredValue } from 'react';
import type { Method } from '#shared/strength/method';
import { methodOf, methods } from '#shared/strength/methods';
import { strengthInWords, strengthWords as words } from '#shared/words/strength';
import { Choice } from '../fields/Choice';
import { Section } from '../inspector/Section';
import { changeSettings } from '../session/changing-settings';
import { useDocument, useWorkspace } from '../store/context';
import { strengthIn, useShownMethod } from '../store/strength';
import { Contributors } from './Contributors';

interface StrengthSectionProps {
  readonly id: string;
}

/** How strong a statement or step is, by which method, and what makes it so; nothing while strengths are not shown. */
export function StrengthSection({ id }: StrengthSectionProps) {
  const method = useShownMethod();
  return method === null ? null : <ShownStrength id={id} method={method} />;
}

const options = methods.map(({ id, name }) => ({ id, text: name }));

function ShownStrength({ id, method }: StrengthSectionProps & { readonly method: Method }) {
  const workspace = useWorkspace();
  const judged = useDeferredValue(useDocument((state) => state.judged));
  const strength = strengthIn(judged, method, id);
  if (strength === undefined) return null;
  const choose = (strengthMethod: string | undefined) =>
    changeSettings(workspace, (settings) => ({ ...settings, strengthMethod: methodOf(strengthMethod).id }));
  const why = { circular: words.circularWhy, unsettled: words.unsettledWhy };
  return (
    <Section title={words.title}>
      <p className="strength-value">
        <strong>{strengthInWords(strength)}</strong> {words.by(method.name)}
      </p>
      <p className="field-hint">{typeof strength === 'number' ? words.caution : why[strength]}</p>
      <Choice
        label={words.method}
        value={method.id}
        options={options}
        onChange={(each) => void choose(each)}
      />
      <p className="field-hint">{method.description}</p>
      {typeof strength === 'number' && <Contributors id={id} map={judged} method={method} />}
    </Section>
  );
}
