import './tags/tags.css';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { changeTags } from '#shared/edit/tags';
import { changedIds } from '#shared/model/sorted-records';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { tagWords as words } from '#shared/words/tags';
import { useWorkspace } from '../store/context';
import { selectedNodes } from '../store/selected';
import { Dialog } from '../ui/Dialog';
import { useKeyNames } from '../ui/use-key-names';
import { WithKeys } from '../ui/WithKeys';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { TagPicker } from './tags/TagPicker';
import { changesOf, decided, type TagDecisions, tagChoices } from './tags/tag-choices';

/** Puts tags on the selected statements and takes them off: all at once, as one step to undo. */
export function TagsDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Tags workspace={workspace} /> : null;
}

function Tags({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, ui } = workspace;
  const nameOf = useKeyNames();
  const [selected] = useState(() => selectedNodes(document));
  const [ofMap] = useState(() => tagChoices(document.map().nodes, selected));
  const [made, setMade] = useState<readonly string[]>([]);
  const [decisions, setDecisions] = useState<TagDecisions>(new Map());
  const choices = [...made.map((tag) => ({ tag, selected: 0, inMap: 0, share: 'none' as const })), ...ofMap];
  const apply = () => {
    const changes = changesOf(decisions);
    const before = document.map();
    ui.open(null);
    document.apply(
      changeTags(
        selected.map(({ id }) => id),
        changes,
      ),
      { label: stepWords.editTags },
    );
    const changed = changedIds(before.nodes, document.map().nodes).length;
    ui.announce(
      changed === 0 ? saidWords.tags.same : saidWords.tags.changed(changes.add, changes.remove, changed),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    apply();
  };
  return (
    <Dialog title={words.title} size="narrow">
      <form className="tags" onKeyDown={press} onSubmit={submit}>
        <p className="tag-about">{words.of(selected.length)}</p>
        <TagPicker
          choices={choices}
          decisions={decisions}
          statements={selected.length}
          onToggle={(choice) => setDecisions(decided(decisions, choice))}
          onCreate={(tags) => {
            setMade([...tags, ...made]);
            setDecisions(new Map([...decisions, ...tags.map((tag) => [tag, 'all'] as const)]));
          }}
        />
        <footer className="dialog-foot">
          <p className="tag-help">
            <WithKeys text={words.help} /> <WithKeys text={words.helpApply(nameOf('Mod+Enter'))} />
          </p>
          <button type="button" className="plain" onClick={() => ui.open(null)}>
            {words.cancel}
          </button>
          <button type="submit" className="primary">
            {words.apply}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
