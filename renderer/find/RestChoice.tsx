import { emphasisWords } from '#shared/words/emphasis';
import { findWords } from '#shared/words/find';
import { useDocument, useUi, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { clearEmphasis, filterBy, litStatements } from './emphasising';

const choices = ['show', 'dim', 'hide'] as const;

/** What becomes of what is not found: this makes a search a filter. */
export function RestChoice() {
  const workspace = useWorkspace();
  const query = useUi(({ find }) => find.query);
  const emphasis = useDocument((state) => state.emphasis);
  const now = emphasis?.kind !== 'filter' ? 'show' : emphasis.hides ? 'hide' : 'dim';
  const choose = (rest: (typeof choices)[number]) => {
    if (rest === 'show') clearEmphasis(workspace);
    else if (hasDocument(workspace)) {
      filterBy(workspace, query, rest === 'hide');
      const count = litStatements(workspace.document);
      workspace.ui.announce(emphasisWords[rest === 'hide' ? 'hidden' : 'dimmed'].said(count));
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, which this is not.
    <div className="rest-choice" role="group" aria-label={findWords.rest.name}>
      {choices.map((rest) => (
        <button
          key={rest}
          type="button"
          aria-pressed={rest === now}
          aria-label={findWords.rest[rest].hint}
          title={findWords.rest[rest].hint}
          onClick={() => choose(rest)}
        >
          {findWords.rest[rest].text}
        </button>
      ))}
    </div>
  );
}
