import { useId, useMemo, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type RelationKind, relationKinds } from '#shared/model/relation-kinds';
import { dialogWords } from '#shared/words/dialogs';
import { quoted } from '../items/accessible-name';
import { choose } from '../session/connecting';
import { focusEditor } from '../session/panes';
import { useWorkspace } from '../store/context';
import { selectedNodes } from '../store/selected';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { connectTargets } from './connect-targets';

const words = dialogWords.connect;

/** Lets what is selected bear on something that is found by typing. */
export function ConnectDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Choices workspace={workspace} /> : null;
}

function Choices({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, ui } = workspace;
  const group = useId();
  const [map] = useState(() => document.map());
  const [from] = useState(() => selectedNodes(document).map(({ id }) => id));
  const [kind, setKind] = useState<RelationKind>('support');
  const targets = useMemo(() => connectTargets(map, from, kind), [map, from, kind]);
  const pickOnMap = () => {
    ui.open(null);
    document.connect({ from, kind });
    focusEditor(workspace);
  };
  const connectTo = (id: string) => {
    ui.open(null);
    choose(workspace, { from, kind }, id);
  };
  return (
    <Dialog title={words.title}>
      <p className="connect-from">{fromInWords(map, from)}</p>
      <div className="connect-kind" role="radiogroup" aria-label={words.how}>
        {relationKinds.map(({ id, verb }) => (
          <label key={id}>
            <input type="radio" name={group} checked={kind === id} onChange={() => setKind(id)} />
            {words.verb(verb)}
          </label>
        ))}
      </div>
      <PickList
        label={words.target}
        placeholder={words.ask}
        items={targets}
        onPick={connectTo}
        empty={words.noMatch}
      />
      <footer className="dialog-foot">
        <button type="button" className="plain" onClick={pickOnMap}>
          {words.onMap}
        </button>
      </footer>
    </Dialog>
  );
}

function fromInWords(map: ArgumentMap, ids: readonly string[]): string {
  const [first = '', ...others] = ids.map((id) => quoted(map, id));
  return others.length === 0 ? words.from(first) : words.fromTogether([first, ...others]);
}
