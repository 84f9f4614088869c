import { type KeyboardEvent, useMemo, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Trace } from '#shared/trace/trace';
import { tracePanelWords as words } from '#shared/words/trace-panel';
import { statementInWords } from '../items/accessible-name';
import { type Branch, branchLists } from './branches';
import { TraceStatement } from './TraceStatement';

/** So many rows are listed before somebody asks for more. */
const page = 200;

interface TraceTreeProps {
  readonly map: ArgumentMap;
  readonly trace: Trace;
}

/** The chain as nested lists; arrows up and down go from one thing that can be pressed to the next. */
export function TraceTree({ map, trace }: TraceTreeProps) {
  const [limit, setLimit] = useState(page);
  const { lists, all } = useMemo(() => branchLists(trace, limit), [trace, limit]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between the buttons within.
    <div className="trace-tree" onKeyDown={stepToNeighbour}>
      {lists.map(({ root, isContinued, branches }) => (
        <section key={root.row.key}>
          {isContinued && root.node ? (
            <h3>{words.continued(statementInWords(root.node))}</h3>
          ) : (
            <TraceStatement map={map} trace={trace} traced={root} isCut={false} />
          )}
          <Branches map={map} trace={trace} branches={branches} />
        </section>
      ))}
      {all > limit && (
        <button type="button" className="plain" onClick={() => setLimit(limit + page)}>
          {words.showMore(Math.min(page, all - limit), all - limit)}
        </button>
      )}
    </div>
  );
}

interface BranchesProps extends TraceTreeProps {
  readonly branches: readonly Branch[];
}

function Branches({ map, trace, branches }: BranchesProps) {
  if (branches.length === 0) return null;
  return (
    <ul>
      {branches.map(({ traced, isCut, beneath }) => (
        <li key={traced.row.key} data-bears={traced.row.bears}>
          <TraceStatement map={map} trace={trace} traced={traced} isCut={isCut} />
          <Branches map={map} trace={trace} branches={beneath} />
        </li>
      ))}
    </ul>
  );
}

function stepToNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const next = buttons[buttons.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
