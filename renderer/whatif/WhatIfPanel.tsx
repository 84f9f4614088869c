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
  const map = useDocument(({ judged }) => judged);
  const isStatement = ({ id }: Change) => findRecord(map.nodes, id) !== undefined;
  const falls = found?.falls.filter(isStatement) ?? [];
  const rises = found?.rises.filter(isStatement) ?? [];
  const steps = [...(found?.falls ?? []), ...(found?.rises ?? [])].filter((change) => !isStatement(change));
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
        <Changes title={whatIfWords.falls} changes={falls} none={whatIfWords.noFalls} />
        <Changes title={whatIfWords.rises} changes={rises} none={whatIfWords.noRises} />
        <Changes title={whatIfWords.steps} changes={steps} />
      </div>
    </section>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly none?: string;
}

function Changes({ title, changes, none }: ChangesProps) {
  return (
    <CappedList title={title} items={changes} keyOf={({ id }) => id} {...(none !== undefined && { none })}>
      {(change) => <ChangeRow change={change} />}
    </CappedList>
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
  const name = itemInWords(map, id);
  const show = () => {
    workspace.ui.set({ openSource: null });
    if (hasDocument(workspace)) jumpTo(workspace, [id]);
  };
  return (
    <button
      type="button"
      className="coverage-row what-if-row"
      aria-label={whatIfWords.change(name, before, after)}
      onClick={show}
    >
      {node && <KindIcon kind={node.kind} />}
      <span className="what-if-name">{name}</span>
      <span className="what-if-change">
        <LabelSign label={before} /> → <LabelSign label={after} />
      </span>
    </button>
  );
}
