import { startWords } from '#shared/words/start';
import { openWith } from '../session/opening';
import { useUi, useWorkspace } from '../store/context';

/** The maps that come with the program, to look at and to play with. */
export function SampleList() {
  const workspace = useWorkspace();
  const samples = useUi(({ welcome }) => welcome?.samples) ?? [];
  if (samples.length === 0) return null;
  return (
    <section className="start-section" aria-labelledby="start-samples">
      <h2 id="start-samples">{startWords.samples}</h2>
      <ul className="start-cards">
        {samples.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="start-card"
              onClick={() => void openWith(workspace, (here) => workspace.desktop.openSample(id, here))}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
