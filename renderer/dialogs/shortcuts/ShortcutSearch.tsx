import { Keyboard, X } from 'lucide-react';
import { useState } from 'react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import type { KeyPress } from '../../keymap/key-press';
import { KeyRecorder } from './KeyRecorder';
import { walk } from './ShortcutList';

interface ShortcutSearchProps {
  /** Words, or keys that were pressed. */
  readonly sought: string | KeyPress;
  /** The name of the keys, where keys are sought. */
  readonly keys: string;
  readonly onSeek: (sought: string | KeyPress) => void;
}

/** Finds commands by words, or by pressing what they might have. */
export function ShortcutSearch({ sought, keys, onSeek }: ShortcutSearchProps) {
  const [isListening, setListening] = useState(false);
  if (isListening) {
    return (
      <div className="pick-search key-search">
        <KeyRecorder
          label={words.pressToFind}
          onPress={(press) => {
            onSeek(press);
            setListening(false);
          }}
          onLeave={() => setListening(false)}
        />
      </div>
    );
  }
  if (typeof sought !== 'string') {
    return (
      <div className="pick-search key-search">
        <p>{words.foundByKeys(keys)}</p>
        <button
          type="button"
          className="plain"
          // biome-ignore lint/a11y/noAutofocus: the field that had the keyboard is gone.
          autoFocus
          onClick={() => onSeek('')}
        >
          <X aria-hidden size={14} />
          {words.showAll}
        </button>
      </div>
    );
  }
  return (
    <div className="pick-search key-search">
      <input
        type="search"
        aria-label={words.find}
        aria-describedby="key-list-hint"
        placeholder={words.find}
        value={sought}
        // biome-ignore lint/a11y/noAutofocus: the dialog is there to type in.
        autoFocus
        onChange={({ target }) => onSeek(target.value)}
        onKeyDown={walk}
      />
      <button type="button" className="plain" onClick={() => setListening(true)}>
        <Keyboard aria-hidden size={15} />
        {words.findByKeys}
      </button>
    </div>
  );
}
