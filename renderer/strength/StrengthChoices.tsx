import type { ContributionKind } from '#shared/strength/contribution';
import { contributionOf, contributions } from '#shared/strength/contributions';
import type { Method } from '#shared/strength/method';
import { methodOf, methods } from '#shared/strength/methods';
import { strengthWords as words } from '#shared/words/strength';
import { Choice } from '../fields/Choice';
import { changeSettings } from '../session/changing-settings';
import { useWorkspace } from '../store/context';

interface StrengthChoicesProps {
  readonly method: Method;
  readonly kind: ContributionKind;
}

const methodOptions = methods.map(({ id, name }) => ({ id, text: name }));
const kindOptions = contributions.map(({ id, name }) => ({ id, text: name }));

/** By which method strengths are reckoned, and contributions to them: for all maps of this person. */
export function StrengthChoices({ method, kind }: StrengthChoicesProps) {
  const workspace = useWorkspace();
  const chooseMethod = (id: string | undefined) =>
    changeSettings(workspace, (settings) => ({ ...settings, strengthMethod: methodOf(id).id }));
  const chooseKind = (id: string | undefined) =>
    changeSettings(workspace, (settings) => ({ ...settings, contribution: contributionOf(id).id }));
  return (
    <details className="strength-choices">
      <summary>{words.choices}</summary>
      <Choice
        label={words.method}
        value={method.id}
        options={methodOptions}
        onChange={(id) => void chooseMethod(id)}
      />
      <p className="field-hint">{method.description}</p>
      <Choice
        label={words.contribution}
        value={kind.id}
        options={kindOptions}
        onChange={(id) => void chooseKind(id)}
      />
      <p className="field-hint">{kind.description}</p>
    </details>
  );
}
