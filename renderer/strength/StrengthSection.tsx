import './strength.css';
import { useDeferredValue } from 'react';
import { contributionOf } from '#shared/strength/contributions';
import type { Method } from '#shared/strength/method';
import { strengthInWords, strengthWords as words } from '#shared/words/strength';
import { Section } from '../inspector/Section';
import { useDocument, useUi } from '../store/context';
import { strengthIn, useShownMethod } from '../store/strength';
import { Contributors } from './Contributors';
import { StrengthChoices } from './StrengthChoices';

interface StrengthSectionProps {
  readonly id: string;
}

/** How strong a statement or step is, by which method, and what makes it so; nothing while strengths are not shown. */
export function StrengthSection({ id }: StrengthSectionProps) {
  const method = useShownMethod();
  return method === null ? null : <ShownStrength id={id} method={method} />;
}

function ShownStrength({ id, method }: StrengthSectionProps & { readonly method: Method }) {
  const judged = useDeferredValue(useDocument((state) => state.judged));
  const kind = contributionOf(useUi(({ settings }) => settings.contribution));
  const strength = strengthIn(judged, method, id);
  if (strength === undefined) return null;
  const why = { circular: words.circularWhy, unsettled: words.unsettledWhy };
  return (
    <Section title={words.title}>
      <p className="strength-value">
        <strong>{strengthInWords(strength)}</strong> {words.by(method.name)}
      </p>
      <p className="field-hint">{typeof strength === 'number' ? words.caution : why[strength]}</p>
      {typeof strength === 'number' && <Contributors id={id} map={judged} method={method} kind={kind} />}
      <StrengthChoices method={method} kind={kind} />
    </Section>
  );
}
