import { useState } from 'react';
import { TextField } from './TextField';

interface CheckedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with a text that cannot be written into the map; undefined where nothing is. */
  readonly problemOf: (text: string) => string | undefined;
  readonly placeholder?: string;
}

/** A text that must be of a certain kind, such as a date: one that is not stays in the field and out of the map. */
export function CheckedField({ label, value, onChange, problemOf, placeholder = '' }: CheckedFieldProps) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // A draft is over when the map says something else, as after undo.
  const text = draft?.over === value ? draft.text : value;
  const write = (typed: string) => {
    const isGood = problemOf(typed) === undefined;
    setDraft(isGood ? null : { text: typed, over: value });
    if (isGood) onChange(typed);
  };
  return (
    <TextField
      label={label}
      value={text}
      onChange={write}
      placeholder={placeholder}
      problem={problemOf(text)}
    />
  );
}
