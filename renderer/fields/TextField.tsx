import { type ChangeEvent, type CompositionEvent, useState } from 'react';
import { useDocumentStore } from '../store/context';
import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines; one is a field that Enter does not break. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
}

/** A text of the map. It is written on every stroke; all strokes of one visit are one step to undo. */
export function TextField({ label, value, onChange, rows = 1, placeholder, problem }: TextFieldProps) {
  const document = useDocumentStore();
  // While an input method composes, what it shows is not yet text.
  const [composing, setComposing] = useState<string | null>(null);
  const control = {
    dir: 'auto',
    value: composing ?? value,
    placeholder,
    'aria-invalid': problem !== undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      composing === null ? onChange(target.value) : setComposing(target.value),
    onCompositionStart: () => setComposing(value),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setComposing(null);
      onChange(currentTarget.value);
    },
    onFocus: document.seal,
    onBlur: document.seal,
  };
  return (
    <Field label={label} problem={problem}>
      {rows === 1 ? <input type="text" {...control} /> : <textarea rows={rows} {...control} />}
    </Field>
  );
}
