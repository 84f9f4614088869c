import { useState } from 'react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import { changeSettings } from '../../session/changing-settings';
import { useUi, useWorkspace } from '../../store/context';
import { Ask } from './Ask';

/** Gives all commands their own keys again, once the person has said so twice. */
export function ResetAll() {
  const workspace = useWorkspace();
  const choices = useUi(({ settings }) => settings.shortcuts);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const reset = () => {
    void changeSettings(workspace, ({ shortcuts: _, ...settings }) => settings);
    setAsking(false);
    setSaid(words.resetAll.done);
  };
  return (
    <footer className="dialog-foot key-foot">
      <p role="status" className="key-said">
        {said}
      </p>
      {isAsking ? (
        <Ask
          question={words.resetAll.ask}
          yes={words.resetAll.text}
          onYes={reset}
          onNo={() => setAsking(false)}
        />
      ) : (
        <button
          type="button"
          className="plain"
          disabled={choices === undefined}
          onClick={() => {
            setSaid('');
            setAsking(true);
          }}
        >
          {words.resetAll.text}
        </button>
      )}
    </footer>
  );
}
