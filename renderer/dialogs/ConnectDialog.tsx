import { useId, useMemo, useState } from 'react';
import { type RelationKind, relationKinds } from '#shared/model/relation-kinds';
import { quoted } from '../canvas/accessible-name';
import { choose } from '../canvas/connecting';
import { focusEditor } from '../session/panes';
import { useWorkspace } from '../store/context';
import { selectedNodes } from '../store/selected';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { connectTargets } from './connect-targets';

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
    <Dialog title="Connect to">
      <p className="connect-from">
        {from.length === 1 ? 'This' : 'Together, these'}: {from.map((id) => quoted(map, id)).join(', ')}
      </p>
      <div className="connect-kind" role="radiogroup" aria-label="How">
        {relationKinds.map(({ id, verb }) => (
          <label key={id}>
            <input type="radio" name={group} checked={kind === id} onChange={() => setKind(id)} />
            {verb} …
          </label>
        ))}
      </div>
      <PickList
        label="Target"
        placeholder="Type some of its words"
        items={targets}
        onPick={connectTo}
        empty="Nothing that this could bear on has these words."
      />
      <footer className="dialog-foot">
        <button type="button" className="plain" onClick={pickOnMap}>
          Choose on the map
        </button>
      </footer>
    </Dialog>
  );
}
