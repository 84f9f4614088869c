import { importWords as words } from '#shared/words/bibliography';
import { useWorkspace } from '../store/context';

interface ImportFootProps {
  readonly stage: 'asking' | 'nothing' | 'choosing' | 'done';
  /** How many references are. */
  readonly ticked: number;
  readonly onChoose: () => void;
  readonly onImport: () => void;
}

/** What can be done next. The keyboard goes along: what had it is gone with the stage before. */
export function ImportFoot({ stage, ticked, onChoose, onImport }: ImportFootProps) {
  const { ui } = useWorkspace();
  const isDone = stage === 'done';
  return (
    <footer className="dialog-foot">
      <button
        key={isDone ? 'close' : 'cancel'}
        type="button"
        className={isDone ? 'primary' : 'plain'}
        // biome-ignore lint/a11y/noAutofocus: see above.
        autoFocus={isDone}
        onClick={() => ui.open(null)}
      >
        {isDone ? words.close : words.cancel}
      </button>
      {stage === 'nothing' && (
        // biome-ignore lint/a11y/noAutofocus: see above.
        <button type="button" className="primary" autoFocus onClick={onChoose}>
          {words.chooseFiles}
        </button>
      )}
      {stage === 'choosing' && (
        // biome-ignore lint/a11y/noAutofocus: see above.
        <button type="button" className="primary" autoFocus disabled={ticked === 0} onClick={onImport}>
          {words.import(ticked)}
        </button>
      )}
    </footer>
  );
}
