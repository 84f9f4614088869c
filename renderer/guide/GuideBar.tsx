import './guide.css';
import { Check, X } from 'lucide-react';
import { useEffect } from 'react';
import { guideWords } from '#shared/words/guide';
import { goToMap } from '../session/panes';
import { useUi, useWorkspace } from '../store/context';
import { useFirstKey } from '../ui/use-key-names';
import { WithKeys } from '../ui/WithKeys';
import { howInWords } from './guide-words';
import { followGuide } from './guiding';
import { stepAfter, steps } from './lesson';

/** What to do next on a first map: a strip over the map, which goes on by itself when that is done. */
export function GuideBar() {
  const workspace = useWorkspace();
  const { ui } = workspace;
  const done = useUi((state) => state.guide);
  const keyOf = useFirstKey();
  useEffect(() => followGuide(workspace), [workspace]);
  if (done === null) return null;
  const step = stepAfter(done);
  const isOver = done === steps.length;
  const end = () => {
    ui.set({ guide: null });
    goToMap();
  };
  return (
    <section className="guide-bar" aria-label={guideWords.name}>
      <ol aria-hidden className="guide-dots">
        {steps.map(({ title }, place) => (
          <li key={title} className={place < done ? 'is-done' : place === done ? 'is-next' : ''} />
        ))}
      </ol>
      <p>
        <strong>{step.title}</strong> <WithKeys text={howInWords(step, keyOf)} />
      </p>
      {!isOver && <span className="guide-count">{guideWords.progress(done + 1, steps.length)}</span>}
      <button type="button" className="plain" onClick={end}>
        {isOver ? <Check aria-hidden size={14} /> : <X aria-hidden size={14} />}
        {isOver ? guideWords.finish : guideWords.end}
      </button>
    </section>
  );
}
