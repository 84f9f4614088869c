import { useState } from 'react';
import { sourceWords } from '#shared/words/inspector-sources';
import { TextField } from '../fields/TextField';

interface StoredTextProps {
  readonly text: string | undefined;
  readonly onChange: (text: string) => void;
  /** Shows it beside the map. */
  readonly onRead: () => void;
}

const words = sourceWords.storedText;

/** The stored copy of a source. It can be a whole book, so it is shown only when asked for. */
export function StoredText({ text = '', onChange, onRead }: StoredTextProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <TextField label={words.name} rows={10} value={text} onChange={onChange} />;
  return (
    <p className="stored-text">
      {text === '' ? words.none : words.length(text.length)}
      <span className="stored-text-actions">
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {text === '' ? words.paste : words.show}
        </button>
        {text !== '' && (
          <button type="button" className="plain" onClick={onRead}>
            {words.read}
          </button>
        )}
      </span>
    </p>
  );
}
