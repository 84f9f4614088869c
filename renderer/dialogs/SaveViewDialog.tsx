import { type FormEvent, useState } from 'react';
import { dialogWords } from '#shared/words/dialogs';
import { emphasisInWords } from '../find/emphasis-words';
import { savePresentView } from '../session/saved-views';
import { useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';

const words = dialogWords.saveView;

/** Asks for the name of the present view. */
export function SaveViewDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <NameForm workspace={workspace} /> : null;
}

function NameForm({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, ui } = workspace;
  const [map] = useState(() => document.map());
  const names = (map.view.saved ?? []).map((view) => view.name);
  const [name, setName] = useState(() => suggestion(workspace, names));
  const given = name.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (given === '') return;
    ui.open(null);
    savePresentView(workspace, given);
  };
  return (
    <Dialog title={words.title} size="narrow">
      <form onSubmit={save}>
        <div className="dialog-body">
          <label className="view-name">
            {words.name}
            <input
              type="text"
              value={name}
              autoFocus
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <p>{names.includes(given) ? words.replaces : words.keeps}</p>
        </div>
        <footer className="dialog-foot">
          <button type="submit" className="primary" disabled={given === ''}>
            {words.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function suggestion({ document }: DocumentWorkspace, names: readonly string[]): string {
  const { emphasis } = document.getState();
  return emphasis === null ? words.suggestion(names.length + 1) : emphasisInWords(emphasis, document.map());
}
