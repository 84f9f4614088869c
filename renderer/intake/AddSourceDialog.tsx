import './intake.css';
import { type FormEvent, useState } from 'react';
import { takeInPasted } from '#shared/intake/take-in';
import { type Source, sourceTitle } from '#shared/model/source';
import { addSourceWords as words } from '#shared/words/adding-sources';
import { RadioGroup } from '../dialogs/RadioGroup';
import { hashBeside } from '../hashing';
import { quoted } from '../items/accessible-name';
import { addNewSource, citingEvidence, sourceWithText } from '../session/adding-source';
import { useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { FileWay } from './FileWay';
import { useTaking } from './use-taking';

const ways = [
  { id: 'file', label: words.ways.file },
  { id: 'paste', label: words.ways.paste },
  { id: 'reference', label: words.ways.reference },
] as const;
type Way = (typeof ways)[number]['id'];

/** Adds a source from a file, from its text, or as a reference alone, and shows what was read before it is added. */
export function AddSourceDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <SourceForm workspace={workspace} /> : null;
}

function SourceForm({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, ui, clock } = workspace;
  const [map] = useState(() => document.map());
  const [citing] = useState(() => citingEvidence(workspace));
  const [way, setWay] = useState<Way>('file');
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const [pasted, setPasted] = useState('');
  const [isBrief, setBrief] = useState(false);
  const taking = useTaking();
  const taken = way === 'file' ? taking.taken : null;
  const text = way === 'paste' ? pasted : taken?.text;
  const title = typedTitle ?? String(taken?.csl.title ?? '');
  const known = text === '' ? undefined : sourceWithText(map, text);
  const lacksText = way !== 'reference' && (text === undefined || text.trim() === '');
  const mayBeBrief = !map.sources.some(({ role }) => role === 'brief');

  const add = async (event: FormEvent) => {
    event.preventDefault();
    ui.open(null);
    if (way === 'paste') await hashBeside(pasted);
    const fields: Omit<Source, 'id'> = {
      csl: { type: 'document', ...taken?.csl, title: title.trim() },
      ...(taken !== null && { text: taken.text, hash: taken.hash, retrieved: isoDate(clock()) }),
      ...(way === 'paste' && { ...takeInPasted(pasted), retrieved: isoDate(clock()) }),
      ...(taken?.file !== undefined && { file: taken.file }),
      ...(isBrief && mayBeBrief && { role: 'brief' }),
    };
    addNewSource(workspace, fields);
  };

  return (
    <Dialog title={words.title}>
      <form className="intake" onSubmit={(event) => void add(event)}>
        <div className="dialog-body">
          <RadioGroup title={words.ways.title} choices={ways} value={way} onChange={setWay} />
          {way === 'file' && <FileWay {...taking} />}
          {way === 'paste' && (
            <label>
              {words.paste.label}
              <textarea rows={9} value={pasted} onChange={({ target }) => setPasted(target.value)} />
            </label>
          )}
          {(way !== 'file' || taken !== null) && (
            <label>
              {words.sourceTitle}
              <input type="text" value={title} onChange={({ target }) => setTypedTitle(target.value)} />
            </label>
          )}
          {mayBeBrief && (
            <label className="intake-tick">
              <input type="checkbox" checked={isBrief} onChange={({ target }) => setBrief(target.checked)} />
              {words.brief}
            </label>
          )}
          {known && <p role="status">{words.known(sourceTitle(known))}</p>}
          <p className="intake-note">
            {citing && words.cited(quoted(map, citing.id))} {words.rest}
          </p>
        </div>
        <footer className="dialog-foot">
          <button type="button" className="plain" onClick={() => ui.open(null)}>
            {words.cancel}
          </button>
          <button type="submit" className="primary" disabled={lacksText || title.trim() === ''}>
            {known ? words.useKnown : words.add}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
