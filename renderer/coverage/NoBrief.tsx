import { editSource } from '#shared/edit/sources';
import { type Source, sourceTitle } from '#shared/model/source';
import { coverageWords } from '#shared/words/coverage';
import { addSourceCommand } from '../commands/add-source';
import { runCommand } from '../session/run-command';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';

const words = coverageWords.noBrief;

/** Says what a brief is, and lets it be named. */
export function NoBrief() {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const sources = useDocument(({ history }) => history.present.sources);
  const name = (source: Source) => {
    document.apply(editSource(source.id, { role: 'brief' }), { label: coverageWords.step });
    workspace.ui.announce(words.made(sourceTitle(source)));
  };
  return (
    <div className="coverage-empty">
      <h3>{words.title}</h3>
      <p>{words.why}</p>
      {sources.length === 0 ? (
        <>
          <p>{words.none}</p>
          <button
            type="button"
            className="plain"
            onClick={() => void runCommand(addSourceCommand, workspace)}
          >
            {words.addSource}
          </button>
        </>
      ) : (
        <>
          <p>{words.choose}</p>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <button type="button" className="coverage-row" onClick={() => name(source)}>
                  {words.make(sourceTitle(source))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
