import { useMemo, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { contributorsTo, leastTold } from '#shared/strength/contributing';
import type { ContributionKind } from '#shared/strength/contribution';
import type { Method } from '#shared/strength/method';
import { strengthWords as words } from '#shared/words/strength';
import { quoted } from '../items/accessible-name';
import { judgedStrengths } from '../store/strength';
import { Tornado } from './Tornado';

interface ContributorsProps {
  /** Of a statement or step. */
  readonly id: string;
  /** As it was judged last. */
  readonly map: ArgumentMap;
  readonly method: Method;
  readonly kind: ContributionKind;
}

/** So many are shown before somebody asks for all. */
const few = 6;

/** What does most for the strength of a statement, and against it. */
export function Contributors({ id, map, method, kind }: ContributorsProps) {
  const [isWhole, setWhole] = useState(false);
  const { all, leftOut } = useMemo(
    () => contributorsTo(judgedStrengths(map, method), id, { method, kind }),
    [map, method, kind, id],
  );
  const told = all.filter(({ value }) => Math.abs(value) >= leastTold);
  const small = all.length - told.length;
  const name = findRecord(map.nodes, id) ? quoted(map, id) : words.thisStep;
  return (
    <>
      {told.length > 0 && (
        <Tornado
          map={map}
          caption={words.chart(name, kind.name, method.name)}
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
