import { type KeyboardEvent, useState } from 'react';
import { findWords } from '#shared/words/find';
import { useUi, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { replaceAll, replaceable, replaceHere } from './replacing';

/** What to write in place of what is found. */
export function ReplaceRow() {
  const workspace = useWorkspace();
  const query = useUi(({ find }) => find.query);
  const [replacement, setReplacement] = useState('');
  const canReplace = replaceable(query) !== undefined;
  const run = (replace: typeof replaceAll) => hasDocument(workspace) && replace(workspace, replacement);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !canReplace) return;
    event.preventDefault();
    run(event.ctrlKey || event.metaKey ? replaceAll : replaceHere);
  };
  return (
    <div className="find-row">
      <input
        type="text"
        className="find-field"
        aria-label={findWords.replace.with}
        placeholder={findWords.replace.with}
        value={replacement}
        onChange={({ target }) => setReplacement(target.value)}
        onKeyDown={press}
      />
      <button type="button" className="plain" disabled={!canReplace} onClick={() => run(replaceHere)}>
        {findWords.replace.one}
      </button>
      <button type="button" className="plain" disabled={!canReplace} onClick={() => run(replaceAll)}>
        {findWords.replace.all}
      </button>
      {!canReplace && query.trim() !== '' && (
        <span className="find-notice">{findWords.replace.oneWordOnly}</span>
      )}
    </div>
  );
}
