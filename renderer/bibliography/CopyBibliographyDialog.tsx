import './bibliography.css';
import { useState } from 'react';
import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyleOf, citationStyles } from '#shared/bibliography/citation-styles';
import { writeBibliography } from '#shared/bibliography/write-references';
import { bibliographyWords as words } from '#shared/words/bibliography';
import { RadioGroup } from '../dialogs/RadioGroup';
import { changeSettings } from '../session/changing-settings';
import { copyRich } from '../session/copying-rich';
import { useUi, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { FormattedReference } from './FormattedReference';
import { sourcesInOrder } from './sources-in-order';

/** Copies the sources as references, to be pasted into a document. */
export function CopyBibliographyDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Copy workspace={workspace} /> : null;
}

type Which = 'all' | 'cited';

/** More are not read here; all are copied. */
const mostShown = 100;

function Copy({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, ui } = workspace;
  const style = citationStyleOf(useUi(({ settings }) => settings.citationStyle));
  const [sources] = useState(() => sourcesInOrder(document.map()));
  const [which, setWhich] = useState<Which>(sources.cited.length > 0 ? 'cited' : 'all');
  const entries = bibliographyOf(sources[which], style);
  const List = style.isNumbered ? 'ol' : 'ul';
  const copy = async () => {
    await copyRich(workspace, writeBibliography(entries, style));
    ui.open(null);
    ui.announce(words.copied(entries.length));
  };
  return (
    <Dialog title={words.title} size="wide">
      <div className="dialog-body">
        <div className="export">
          <div className="export-choices">
            <RadioGroup
              title={words.style}
              choices={citationStyles}
              value={style.id}
              onChange={(citationStyle) =>
                void changeSettings(workspace, (settings) => ({ ...settings, citationStyle }))
              }
            />
            <RadioGroup<Which>
              title={words.which}
              choices={[
                { id: 'cited', label: words.cited(sources.cited.length) },
                { id: 'all', label: words.all(sources.all.length) },
              ]}
              value={which}
              onChange={setWhich}
            />
          </div>
          <section aria-label={words.preview} className="bibliography-preview">
            {entries.length === 0 && <p>{words.none}</p>}
            <List className={style.isNumbered ? '' : 'is-hanging'}>
              {entries.slice(0, mostShown).map(({ id, runs }) => (
                <li key={id}>
                  <FormattedReference runs={runs} />
                </li>
              ))}
            </List>
            {entries.length > mostShown && <p>{words.more(entries.length - mostShown)}</p>}
          </section>
        </div>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="plain" onClick={() => ui.open(null)}>
          {words.cancel}
        </button>
        <button type="button" className="primary" disabled={entries.length === 0} onClick={() => void copy()}>
          {words.copy}
        </button>
      </footer>
    </Dialog>
  );
}
