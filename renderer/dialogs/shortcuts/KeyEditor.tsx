import { useEffect, useRef, useState } from 'react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import type { Command } from '../../command';
import { isSingleCharacter } from '../../keymap/shortcut';
import { useUi } from '../../store/context';
import { useKeyNames } from '../../ui/use-key-names';
import { Ask } from './Ask';
import { KeyRecorder } from './KeyRecorder';
import { useKeyChanges, type Wish } from './use-key-changes';

/** What the person is in the middle of: pressing keys in place of `old` or in addition, or answering a question. */
type Step =
  | { readonly kind: 'recording'; readonly old: string | null }
  | ({ readonly kind: 'asking' } & Pick<Extract<Wish, { kind: 'taken' }>, 'question' | 'takeOver'>);

/** The keys of one command, to change, to remove, to add to and to reset. */
export function KeyEditor({ command }: { readonly command: Command }) {
  const nameOf = useKeyNames();
  const { keys, isChanged, put, remove, reset } = useKeyChanges(command);
  const hasSingle = useUi(({ settings }) => settings.singleKeys ?? true);
  const [step, setStep] = useState<Step | null>(null);
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  const isBusy = step !== null;
  // What had the keyboard is gone when a step ends: it goes on from here.
  useEffect(() => {
    if (wasBusy.current && !isBusy) add.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);

  const end = (sentence: string) => {
    setStep(null);
    setSaid(sentence);
  };
  const settle = (wish: Wish) => {
    if (wish.kind === 'taken') setStep({ ...wish, kind: 'asking' });
    else if (wish.kind === 'done') end(wish.said);
    else setSaid(wish.said);
  };
  const record = (old: string | null) => {
    setSaid('');
    setStep({ kind: 'recording', old });
  };
  const recorder = (old: string | null) => (
    <KeyRecorder
      label={words.press(command.title)}
      onPress={(press) => settle(put(press, old))}
      onLeave={() => end(words.asBefore)}
    />
  );
  const isRecording = (old: string | null) => step?.kind === 'recording' && step.old === old;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div role="group" className="key-editor" aria-label={words.keysOf(command.title)}>
      <p className="key-hint">{command.hint}</p>
      <ul>
        {keys
          .filter((key) => hasSingle || !isSingleCharacter(key))
          .map((key) => (
            <li key={key}>
              <kbd>{nameOf(key)}</kbd>
              {isRecording(key) ? (
                recorder(key)
              ) : (
                <>
                  <button
                    type="button"
                    className="plain"
                    aria-label={words.change.name(nameOf(key))}
                    onClick={() => record(key)}
                  >
                    {words.change.text}
                  </button>
                  <button
                    type="button"
                    className="plain"
                    aria-label={words.remove.name(nameOf(key))}
                    onClick={() => {
                      end(remove(key));
                      add.current?.focus();
                    }}
                  >
                    {words.remove.text}
                  </button>
                </>
              )}
            </li>
          ))}
      </ul>
      <div className="key-actions">
        {isRecording(null) ? (
          recorder(null)
        ) : (
          <button ref={add} type="button" className="plain" onClick={() => record(null)}>
            {words.add}
          </button>
        )}
        {isChanged && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              settle(reset());
              add.current?.focus();
            }}
          >
            {words.reset(command.shortcuts.map(nameOf))}
          </button>
        )}
      </div>
      {step?.kind === 'asking' && (
        <Ask
          question={step.question}
          yes={words.takeOver}
          onYes={() => end(step.takeOver())}
          onNo={() => end(words.asBefore)}
        />
      )}
      <p role="status" className="key-said">
        {said}
      </p>
    </div>
  );
}
