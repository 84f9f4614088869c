import { type FormEvent, useState } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { quotesFrom } from '#shared/review/in-review';
import { replaceWords as words } from '#shared/words/review';
import { Choice } from '../fields/Choice';
import { chooseAndTakeIn } from '../session/taking-in';
import { useUi } from '../store/context';
import type { DocumentWorkspace } from '../workspace';

/** A text that a source may get, and what the file says that it came from. */
export interface NewText {
  readonly text: string;
  /** The name of the file; null for a text that was pasted. */
  readonly name: string | null;
  /** Relative path of the file beside the map. */
  readonly file?: string;
  /** What the person should know of the text: sentences. */
  readonly notes: readonly string[];
}

interface NewTextFormProps {
  readonly workspace: DocumentWorkspace;
  readonly sourceId: string;
  readonly onSource: (id: string) => void;
  readonly onGiven: (given: NewText) => void;
}

/** Asks which source gets which text: one out of a file, or one that is pasted. */
export function NewTextForm({ workspace, sourceId, onSource, onGiven }: NewTextFormProps) {
  const { document, ui } = workspace;
  const map = document.map();
  const busy = useUi((state) => state.busy);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isSame = text !== '' && text === findRecord(map.sources, sourceId)?.text;
  const choose = async () => {
    setProblem(null);
    const taken = await chooseAndTakeIn(workspace);
    if (taken === null) return;
    if (!taken.ok) return setProblem(taken.problem);
    const { name, file, notes } = taken.value;
    if (taken.value.text === findRecord(map.sources, sourceId)?.text) return setProblem(words.sameText);
    onGiven({ text: taken.value.text, name, notes, ...(file === undefined ? {} : { file }) });
  };
  const compare = (event: FormEvent) => {
    event.preventDefault();
    if (text !== '' && !isSame) onGiven({ text, name: null, notes: [] });
  };
  const quotes = quotesFrom(map, sourceId);
  return (
    <form className="replace-form" onSubmit={compare}>
      <div className="dialog-body">
        <Choice
          label={words.source}
          value={sourceId}
          options={map.sources.map((source) => ({ id: source.id, text: sourceTitle(source) }))}
          onChange={(id) => id !== undefined && onSource(id)}
        />
        <p>{quotes === 0 ? words.noQuotes : words.quotes(quotes)}</p>
        <label className="field">
          <span className="field-label">{words.newText}</span>
          <textarea
            rows={9}
            value={text}
            placeholder={words.askText}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {(problem !== null || isSame) && (
          <p role="alert" className="field-problem">
            {problem ?? words.sameText}
          </p>
        )}
        {busy && (
          <p className="replace-busy">
            {busy.text}
            {busy.share !== undefined && <progress value={busy.share} aria-label={busy.text} />}
            <button type="button" className="plain" onClick={busy.cancel}>
              {words.stop}
            </button>
          </p>
        )}
      </div>
      <footer className="dialog-foot">
        <button type="button" className="plain" disabled={busy !== null} onClick={() => void choose()}>
          {words.chooseFile}
        </button>
        <span className="foot-space" />
        <button type="button" className="plain" onClick={() => ui.open(null)}>
          {words.cancel}
        </button>
        <button type="submit" className="primary" disabled={text === '' || isSame}>
          {words.compare}
        </button>
      </footer>
    </form>
  );
}
