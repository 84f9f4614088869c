import { useDocument, useUi, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { clearEmphasis, filterBy, litStatements } from './emphasising';

const choices = [
  { rest: 'show', text: 'Show', hint: 'Shows everything' },
  { rest: 'dim', text: 'Dim', hint: 'Dims what is not found' },
  { rest: 'hide', text: 'Hide', hint: 'Hides what is not found' },
] as const;

/** What becomes of what is not found: this makes a search a filter. */
export function RestChoice() {
  const workspace = useWorkspace();
  const query = useUi(({ find }) => find.query);
  const emphasis = useDocument((state) => state.emphasis);
  const now = emphasis?.kind !== 'filter' ? 'show' : emphasis.hides ? 'hide' : 'dim';
  const choose = (rest: (typeof choices)[number]['rest']) => {
    if (rest === 'show') clearEmphasis(workspace);
    else if (hasDocument(workspace)) {
      filterBy(workspace, query, rest === 'hide');
      const count = litStatements(workspace.document);
      workspace.ui.announce(
        `${count} statements stand out; the rest is ${rest === 'hide' ? 'hidden' : 'dimmed'}.`,
      );
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, which this is not.
    <div className="rest-choice" role="group" aria-label="What is not found">
      {choices.map(({ rest, text, hint }) => (
        <button
          key={rest}
          type="button"
          aria-pressed={rest === now}
          aria-label={hint}
          title={hint}
          onClick={() => choose(rest)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
