import { exportWords } from '#shared/words/dialogs';
import { useWorkspace } from '../store/context';

interface WriteFootProps {
  readonly isBusy: boolean;
  readonly onWrite: () => Promise<void>;
}

/** The foot of a dialog that writes a file. */
export function WriteFoot({ isBusy, onWrite }: WriteFootProps) {
  const { ui } = useWorkspace();
  return (
    <footer className="dialog-foot">
      <button type="button" className="plain" onClick={() => ui.open(null)}>
        {exportWords.cancel}
      </button>
      <button type="button" className="primary" disabled={isBusy} onClick={() => void onWrite()}>
        {isBusy ? exportWords.writing : exportWords.write}
      </button>
    </footer>
  );
}
