import { outlineWords } from '#shared/words/outline';
import { WithKeys } from '../canvas/WithKeys';

/** What to do in an outline without rows. */
export function EmptyOutline() {
  return (
    <div className="outline-empty">
      <p>
        <strong>{outlineWords.empty.title}</strong>
      </p>
      <p>
        <WithKeys text={outlineWords.empty.begin} />
      </p>
      <p>
        <WithKeys text={outlineWords.empty.goOn} />
      </p>
      <p>{outlineWords.empty.canvas}</p>
    </div>
  );
}
