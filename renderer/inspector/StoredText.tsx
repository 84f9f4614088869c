import { useState } from 'react';
import { TextField } from '../fields/TextField';

interface StoredTextProps {
  readonly text: string | undefined;
  readonly onChange: (text: string) => void;
}

const count = new Intl.NumberFormat('en');

/** The stored copy of a source. It can be a whole book, so it is shown only when asked for. */
export function StoredText({ text = '', onChange }: StoredTextProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <TextField label="Stored copy" rows={10} value={text} onChange={onChange} />;
  return (
    <p className="stored-text">
      {text === '' ? 'No stored copy' : `Stored copy: ${count.format(text.length)} characters`}
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        {text === '' ? 'Paste one' : 'Show'}
      </button>
    </p>
  );
}
