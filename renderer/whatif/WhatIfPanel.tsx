import '../coverage/coverage.css';
import { X } from 'lucide-react';
import { findRecord } from '#shared/model/sorted-records';
import type { Change } from '#shared/whatif/knock-out';
import type { Switch } from '#shared/whatif/switched-off';
import { whatIfWords } from '#shared/words/what-if';
import { KindIcon } from '../bars/KindIcon';
import { CappedList } from '../coverage/CappedList';
import { focusEditor } from '../session/panes';
import { jumpTo } from '../session/visits';
import { useDocument, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { LabelSign } from './LabelSign';
import { evidenceTaken, itemInWords, switchInWords } from './switch-names';
import { endWhatIf, switchOn } from './switching';
import { whatIfIn } from './what-if-of';

/** What is switched off, and what falls and rises with it: before and after, side by side. */
export function WhatIfPanel() {
  const workspace = useWorkspace();
  const found = useDocument(whatIfIn);
  const switches = useDocument(({ whatIf }) => whatIf);
  const end = () => {
    endWhatIf(workspace);
    focusEditor(workspace);
  };
  return (
    <section className="panel coverage what-if" aria-label={whatIfWords.name} data-pane="what-if">
      <div className="panel-head">
        <h2>{whatIfWords.name}</h2>
        {found && (
          <button type="button" className="plain" onClick={end}>
            {whatIfWords.undoAll}
          </button>
        )}
      </div>
      <div className="panel-body">
        <CappedList
          title={whatIfWords.off}
          items={switches}
          keyOf={({ kind, id }) => `${kind} ${id}`}
          hint={whatIfWords.offHint}
        >
          {(one) => <SwitchRow one={one} />}
        </CappedList>
        <CappedList
          title={whatIfWords.falls}
          items={found?.falls ?? []}
          keyOf={({ id }) => id}
          none={whatIfWords.noFalls}
        >
          {(change) => <ChangeRow change={change} />}
        </CappedList>
        <CappedList
          title={whatIfWords.rises}
          items={found?.rises ?? []}
          keyOf={({ id }) => id}
          none={whatIfWords.noRises}
        >
          {(change) => <ChangeRow change={change} />}
        </CappedList>
      </div>
    </section>
  );
}

function SwitchRow({ one }: { readonly one: Switch }) {
  const workspace = useWorkspace();
  const map = useDocument(({ judged }) => judged);
  const name = switchInWords(map, one);
  return (
    <div className="what-if-switch">
      <span>
        {name}
        {one.kind !== 'item' && <small> {whatIfWords.takes(evidenceTaken(map, one))}</small>}
      </span>
      <button
        type="button"
        className="plain icon-only"
        aria-label={whatIfWords.switchOn(name)}
        title={whatIfWords.switchOn(name)}
        onClick={() => {
          if (hasDocument(workspace)) switchOn(workspace, [one]);
        }}
      >
        <X aria-hidden size={14} />
      </button>
    </div>
  );
}

function ChangeRow({ change: { id, before, after } }: { readonly change: Change }) {
  const workspace = useWorkspace();
  const map = useDocument(({ judged }) => judged);
  const node = findRecord(map.nodes, id);
  const show = () => {
    workspace.ui.set({ openSource: null });
    if (hasDocument(workspace)) jumpTo(workspace, [id]);
  };
  return (
    <button type="button" className="coverage-row what-if-row" onClick={show}>
      {node && <KindIcon kind={node.kind} />}
      <span className="what-if-name">{itemInWords(map, id)}</span>
      <span className="visually-hidden">{whatIfWords.change(before, after)}</span>
      <span className="what-if-change" aria-hidden>
        <LabelSign label={before} /> → <LabelSign label={after} />
      </span>
    </button>
  );
}
