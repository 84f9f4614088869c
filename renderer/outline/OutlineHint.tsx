import { useDocument } from '../store/context';

/** Which keys do what now, for eyes and for screen readers. */
export function OutlineHint() {
  const isWriting = useDocument((state) => state.editing !== null);
  return (
    <>
      <p className="outline-hint" aria-hidden>
        {isWriting ? (
          <>
            <kbd>Enter</kbd> next <kbd>Tab</kbd> beneath <kbd>Esc</kbd> undo
          </>
        ) : (
          <>
            <kbd>Enter</kbd> write <kbd>S</kbd> reason <kbd>O</kbd> objection <kbd>Alt ↑</kbd> step
          </>
        )}
      </p>
      <p id="outline-instructions" hidden>
        Arrow keys walk and fold, Alt and arrow keys walk along the argument. Enter writes, S adds a reason, O
        an objection. While you write, Enter goes on beside, Tab beneath, and Escape takes it back. Shift and
        a letter go to what begins with it.
      </p>
    </>
  );
}
