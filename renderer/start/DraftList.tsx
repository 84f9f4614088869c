import { openWith } from '../session/opening';
import { useUi, useWorkspace } from '../store/context';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Work that an earlier run could not save. */
export function DraftList() {
  const workspace = useWorkspace();
  const drafts = useUi(({ welcome }) => welcome?.drafts) ?? [];
  if (drafts.length === 0) return null;
  const { desktop, ui } = workspace;
  const discard = async (id: string, title: string) => {
    const answer = await desktop.ask({
      message: `Discard the unsaved work on “${title}”?`,
      detail: 'It cannot be brought back.',
      buttons: ['Discard', 'Keep it'],
      cancel: 1,
    });
    if (answer !== 0) return;
    await desktop.forgetDraft(id);
    ui.set({ welcome: await desktop.welcome() });
    ui.announce('The unsaved work was discarded.');
  };
  return (
    <section className="start-section" aria-labelledby="start-drafts">
      <h2 id="start-drafts">Unsaved work that was rescued</h2>
      <ul className="start-rows">
        {drafts.map(({ id, title, file, keptAt }) => (
          <li key={id} className="start-draft">
            <span>
              <strong>{title}</strong>
              {file && <span className="start-folder"> {file.name}</span>}
              <br />
              <time dateTime={keptAt}>{time.format(new Date(keptAt))}</time>
            </span>
            <button
              type="button"
              className="primary"
              onClick={() => void openWith(workspace, (here) => desktop.openDraft(id, here))}
            >
              Restore
            </button>
            <button type="button" className="plain" onClick={() => void discard(id, title)}>
              Discard…
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
