import type { Source } from '#shared/model/source';
import { readerWords } from '#shared/words/reader';
import { addSourceCommand } from '../commands/add-source';
import { runCommand } from '../session/run-command';
import { useWorkspace } from '../store/context';

interface NothingToReadProps {
  /** Undefined where the map has none. */
  readonly source: Source | undefined;
}

const words = readerWords.empty;

/** Says why there is no text, and offers to bring one. */
export function NothingToRead({ source }: NothingToReadProps) {
  const workspace = useWorkspace();
  const { ui } = workspace;
  if (source === undefined)
    return (
      <div className="reader-empty">
        <p>{words.noSource}</p>
        <button
          type="button"
          className="primary"
          onClick={() => void runCommand(addSourceCommand, workspace)}
        >
          {words.addSource}
        </button>
      </div>
    );
  const openFields = () => {
    ui.showPanel('inspector');
    ui.set({ openSource: source.id });
  };
  return (
    <div className="reader-empty">
      <p>{source.text === undefined || source.text === '' ? words.noText : words.blank}</p>
      <button type="button" className="primary" onClick={openFields}>
        {words.addText}
      </button>
    </div>
  );
}
