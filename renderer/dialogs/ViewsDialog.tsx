import { Trash2 } from 'lucide-react';
import { removeSavedView } from '#shared/edit/saved-views';
import { dialogWords } from '#shared/words/dialogs';
import { emphasisInWords } from '../find/emphasis-words';
import { emphasisOf, goToSavedView } from '../session/saved-views';
import { useDocument, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { hasDocument } from '../workspace';

const words = dialogWords.views;

/** The views that are saved with the map, to go to and to delete. */
export function ViewsDialog() {
  const workspace = useWorkspace();
  const map = useDocument(({ history }) => history.present);
  const { saved = [] } = map.view;
  if (!hasDocument(workspace)) return null;
  const { ui, document } = workspace;
  return (
    <Dialog title={words.title} size="narrow">
      <div className="dialog-body">
        {saved.length === 0 && <p>{words.none}</p>}
        <ul className="view-list">
          {saved.map((view) => {
            const emphasis = emphasisOf(view);
            return (
              <li key={view.name}>
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    ui.open(null);
                    goToSavedView(workspace, view);
                  }}
                >
                  {view.name}
                  <small>{emphasis === null ? words.all : emphasisInWords(emphasis, map)}</small>
                </button>
                <button
                  type="button"
                  className="plain icon-only"
                  aria-label={words.deleteView(view.name)}
                  title={words.delete}
                  onClick={() => {
                    document.apply(removeSavedView(view.name), { label: words.step });
                    ui.announce(words.deleted(view.name));
                  }}
                >
                  <Trash2 aria-hidden size={15} />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}
