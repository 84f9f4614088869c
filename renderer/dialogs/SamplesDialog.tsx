import { dialogWords } from '#shared/words/dialogs';
import { openWith } from '../session/opening';
import { useUi, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';

/** The maps that come with the program. */
export function SamplesDialog() {
  const workspace = useWorkspace();
  const samples = useUi(({ welcome }) => welcome?.samples ?? []);
  const open = (id: string) => {
    workspace.ui.open(null);
    void openWith(workspace, (here) => workspace.desktop.openSample(id, here));
  };
  return (
    <Dialog title={dialogWords.samples.title} size="narrow">
      <div className="dialog-body">
        <ul className="sample-choices">
          {samples.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className="plain" onClick={() => open(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
