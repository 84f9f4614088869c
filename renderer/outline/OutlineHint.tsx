import { outlineWords } from '#shared/words/outline';
import { addObjection, addSupport } from '../commands/add-premise';
import { useDocument } from '../store/context';
import { useFirstKey } from '../ui/use-key-names';
import { WithKeys } from '../ui/WithKeys';

/** Which keys do what now, for eyes and for screen readers. */
export function OutlineHint() {
  const isWriting = useDocument((state) => state.editing !== null);
  const keyOf = useFirstKey();
  const keys = [keyOf(addSupport), keyOf(addObjection)] as const;
  return (
    <>
      <p className="outline-hint" aria-hidden>
        <WithKeys text={isWriting ? outlineWords.hint.writing : outlineWords.hint.walking(...keys)} />
      </p>
      <p id="outline-instructions" hidden>
        {outlineWords.instructions(...keys)}
      </p>
    </>
  );
}
