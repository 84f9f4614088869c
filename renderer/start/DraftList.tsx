import { moment } from '#shared/words/numbers';
import { startWords } from '#shared/words/start';
import { openWith } from '../session/opening';
import { useUi, useWorkspace } from '../store/context';

const words = startWords.drafts;

/** Work that an earlier run could not save. */
export function DraftList() {
  const workspace = useWorkspace();
  const drafts = useUi(({ welcome }) => welcome?.drafts) ?? [];
  if (drafts.length === 0) return null;
  const { desktop, ui } = workspace;
  const discard = async (id: string, title: string) => {
    const answer = await desktop.ask({
      message: words.question.message(title),
      detail: words.question.detail,
      buttons: [words.question.discard, words.question.keep],
      cancel: 1,
    });
    if (answer !== 0) return;
    await desktop.forgetDraft(id);
    ui.set({ welcome: await desktop.welcome() });
    ui.announce(words.discarded);
  };
  return (
    <section className="start-section" aria-labelledby="start-drafts">
      <h2 id="start-drafts">{words.title}</h2>
      <ul className="start-rows">
        {drafts.map(({ id, title, file, keptAt }) => (
          <li key={id} className="start-draft">
            <span>
              <strong>{title}</strong>
              {file && <span className="start-folder"> {file.name}</span>}
              <br />
              <time dateTime={keptAt}>{moment(new Date(keptAt))}</time>
            </span>
            <button
              type="button"
              className="primary"
              onClick={() => void openWith(workspace, (here) => desktop.openDraft(id, here))}
            >
              {words.restore}
            </button>
            <button type="button" className="plain" onClick={() => void discard(id, title)}>
              {words.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
