import { useEffect, useRef, useState } from 'react';
import { keyWords } from '#shared/words/keys';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import { isOnlyModifier, type KeyPress } from '../../keymap/key-press';
import { WithKeys } from '../../ui/WithKeys';

interface KeyRecorderProps {
  /** What to press the keys for, and how to leave. */
  readonly label: string;
  readonly onPress: (press: KeyPress) => void;
  readonly onLeave: () => void;
}

/**
 * Takes the next keys that are pressed, whatever they mean elsewhere; Escape alone leaves. It is a text field, though
 * nothing can be written in it, because screen readers leave all keys to those.
 */
export function KeyRecorder({ label, onPress, onLeave }: KeyRecorderProps) {
  const field = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState('');
  const latest = useRef({ onPress, onLeave });
  latest.current = { onPress, onLeave };
  useEffect(() => {
    field.current?.focus();
    const press = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      setHeld(heldKeys(event));
      if (event.repeat || isOnlyModifier(event)) return;
      if (event.key === 'Escape' && heldKeys(event) === '') latest.current.onLeave();
      else latest.current.onPress(event);
    };
    const release = (event: KeyboardEvent) => setHeld(heldKeys(event));
    // Before everything else in the window, and before the menus of the system.
    window.addEventListener('keydown', press, true);
    window.addEventListener('keyup', release, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('keyup', release, true);
    };
  }, []);
  return (
    <span className="key-recorder">
      <input
        ref={field}
        type="text"
        aria-label={label}
        placeholder={words.pressHere}
        autoComplete="off"
        spellCheck={false}
        value={held}
        onChange={() => {}}
        onBlur={() => document.hasFocus() && onLeave()}
      />
      <small aria-hidden>
        <WithKeys text={words.escapeLeaves} />
      </small>
    </span>
  );
}

/** "Ctrl+Shift+", for eyes that wonder whether the keys arrive. */
function heldKeys({ ctrlKey, metaKey, altKey, shiftKey }: Omit<KeyPress, 'key' | 'code'>): string {
  const held = [ctrlKey && keyWords.Ctrl, metaKey && '⌘', altKey && keyWords.Alt, shiftKey && keyWords.Shift];
  return held.flatMap((name) => (name ? `${name}+` : [])).join('');
}
