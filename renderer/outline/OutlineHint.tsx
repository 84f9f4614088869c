import { outlineWords } from '#shared/words/outline';
import { WithKeys } from '../canvas/WithKeys';
import { useDocument } from '../store/context';

/** Which keys do what now, for eyes and for screen readers. */
export function OutlineHint() {
  const isWriting = useDocument((state) => state.editing !== null);
  return (
    <>
      <p className="outline-hint" aria-hidden>
        <WithKeys text={isWriting ? outlineWords.hint.writing : outlineWords.hint.walking} />
      </p>
      <p id="outline-instructions" hidden>
        {outlineWords.instructions}
      </p>
    </>
  );
}
