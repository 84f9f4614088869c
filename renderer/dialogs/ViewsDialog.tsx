import { Trash2 } from 'lucide-react';
import { removeSavedView } from '#shared/edit/saved-views';
import { emphasisInWords } from '../find/emphasis-words';
import { emphasisOf, goToSavedView } from '../session/saved-views';
import { useDocument, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { hasDocument } from '../workspace';

/** The views that are saved with the map, to go to and to delete. */
export function ViewsDialog() {
  const workspace = useWorkspace();
  const map = useDocument(({ history }) => history.present);
  const { saved = [] } = map.view;
  if (!hasDocument(workspace)) return null;
  const { ui, document } = workspace;
  return (
    <Dialog title="Saved views" size="narrow">
      <div className="dialog-body">
        {saved.length === 0 && <p>No view is saved with this map.</p>}
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
                  <small>{emphasis === null ? 'All of the map' : emphasisInWords(emphasis, map)}</small>
                </button>
                <button
                  type="button"
                  className="plain icon-only"
                  aria-label={`Delete ${view.name}`}
                  title="Delete"
                  onClick={() => {
                    document.apply(removeSavedView(view.name), { label: 'delete view' });
                    ui.announce(`The view “${view.name}” is deleted. Undo brings it back.`);
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
