import { dialogWords } from '#shared/words/dialogs';
import { useUi } from '../store/context';
import { Dialog } from '../ui/Dialog';

const words = dialogWords.about;

export function AboutDialog() {
  const version = useUi(({ welcome }) => welcome?.version ?? '');
  return (
    <Dialog title={words.title} size="narrow">
      <div className="dialog-body about">
        <p>
          <strong>{words.version(version)}</strong>
        </p>
        <p>{words.purpose}</p>
        <p>{words.privacy}</p>
        <p>{words.licence}</p>
      </div>
    </Dialog>
  );
}
