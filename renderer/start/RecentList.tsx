import { day } from '#shared/words/numbers';
import { startWords } from '#shared/words/start';
import { openWith } from '../session/opening';
import { useUi, useWorkspace } from '../store/context';

/** The maps that were opened last. */
export function RecentList() {
  const workspace = useWorkspace();
  const recents = useUi(({ welcome }) => welcome?.recents) ?? [];
  if (recents.length === 0) return null;
  return (
    <section className="start-section" aria-labelledby="start-recents">
      <h2 id="start-recents">{startWords.recents}</h2>
      <ul className="start-rows">
        {recents.map(({ token, name, folder, openedAt }) => (
          <li key={token}>
            <button
              type="button"
              className="start-row"
              onClick={() => void openWith(workspace, (here) => workspace.desktop.openRecent(token, here))}
            >
              <strong>{name}</strong>
              <span className="start-folder">{folder}</span>
              <time dateTime={openedAt}>{day(new Date(openedAt))}</time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
