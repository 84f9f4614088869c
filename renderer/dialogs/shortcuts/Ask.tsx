import { type KeyboardEvent, useId } from 'react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';

interface AskProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question inside the dialog. It takes the keyboard, is read out with its first answer, and Escape says no. */
export function Ask({ question, yes, onYes, onNo }: AskProps) {
  const id = useId();
  const press = (event: KeyboardEvent) => {
    // Keys that are still held from before the question are no answer to it.
    if (event.repeat) event.preventDefault();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onNo();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div role="group" aria-labelledby={id} className="key-question" onKeyDown={press}>
      <p id={id}>{question}</p>
      <button
        type="button"
        className="primary"
        aria-describedby={id}
        // biome-ignore lint/a11y/noAutofocus: the question follows from what the person has just pressed.
        autoFocus
        onClick={onYes}
      >
        {yes}
      </button>
      <button type="button" className="plain" onClick={onNo}>
        {words.cancel}
      </button>
    </div>
  );
}
