import { useMemo, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { contributorsTo, leastTold } from '#shared/strength/contributing';
import { contributionOf, contributions } from '#shared/strength/contributions';
import type { Method } from '#shared/strength/method';
import { strengthWords as words } from '#shared/words/strength';
import { Choice } from '../fields/Choice';
import { quoted } from '../items/accessible-name';
import { changeSettings } from '../session/changing-settings';
import { useUi, useWorkspace } from '../store/context';
import { judgedStrengths } from '../store/strength';
import { Tornado } from './Tornado';

interface ContributorsProps {
  readonly id: string;
  /** As it was judged last. */
  readonly map: ArgumentMap;
  readonly method: Method;
}

/** So many are shown before somebody asks for all. */
const few = 8;
const options = contributions.map(({ id, name }) => ({ id, text: name }));

/** What does most for the strength of a statement, and against it. */
export function Contributors({ id, map, method }: ContributorsProps) {
  const workspace = useWorkspace();
  const kind = contributionOf(useUi(({ settings }) => settings.contribution));
  const [isWhole, setWhole] = useState(false);
  const { all, leftOut } = useMemo(
    () => contributorsTo(judgedStrengths(map, method), id, { method, kind }),
    [map, method, kind, id],
  );
  if (all.length === 0) return null;
  const told = all.filter(({ value }) => Math.abs(value) >= leastTold);
  const small = all.length - told.length;
  const choose = (contribution: string | undefined) =>
    changeSettings(workspace, (settings) => ({ ...settings, contribution: contributionOf(contribution).id }));
  return (
    <>
      <Choice
        label={words.contribution}
        value={kind.id}
        options={options}
        onChange={(each) => void choose(each)}
      />
      <p className="field-hint">{kind.description}</p>
      {told.length > 0 && (
        <Tornado
          map={map}
          caption={words.chart(quoted(map, id), kind.name, method.name)}
          contributors={told.slice(0, isWhole ? undefined : few)}
        />
      )}
      {told.length > few && (
        <button type="button" className="plain" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.all(told.length)}
        </button>
      )}
      {small > 0 && <p className="field-hint">{words.small(small)}</p>}
      {leftOut > 0 && <p className="field-hint">{words.leftOut(leftOut)}</p>}
    </>
  );
}
