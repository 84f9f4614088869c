import { useState } from 'react';
import { importWords as words } from '#shared/words/bibliography';

interface ReferenceIntakeProps {
  readonly onChoose: () => void;
  readonly onPaste: (text: string) => void;
}

/** Where references come from: files, or a text that is pasted. */
export function ReferenceIntake({ onChoose, onPaste }: ReferenceIntakeProps) {
  const [text, setText] = useState('');
  return (
    <>
      <p className="references-about">{words.about}</p>
      {/* biome-ignore lint/a11y/noAutofocus: a dialog takes the keyboard to what it asks for. */}
      <button type="button" className="primary" autoFocus onClick={onChoose}>
        {words.chooseFiles}
      </button>
      <label className="references-paste">
        {words.paste}
        <textarea rows={7} spellCheck={false} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      {text.trim() !== '' && (
        <button type="button" className="plain" onClick={() => onPaste(text)}>
          {words.readPasted}
        </button>
      )}
    </>
  );
}
