import { type ChangeEvent, type CompositionEvent, useState } from 'react';
import { directionOf } from '#shared/drawing/node-box';
import { useDocumentStore } from '../store/context';
import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the person is done with it for now. */
  readonly onLeave?: (value: string) => void;
  /** Lines; one is a field that Enter does not break. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
}

/** More is laid out only while somebody writes here: it would slow down every stroke made elsewhere. */
const longestUnvisited = 20_000;

/** A text of the map. It is written on every stroke; all strokes of one visit are one step to undo. */
export function TextField({
  label,
  value,
  onChange,
  onLeave,
  rows = 1,
  placeholder,
  problem,
}: TextFieldProps) {
  const document = useDocumentStore();
  // While an input method composes, what it shows is not yet text.
  const [composing, setComposing] = useState<string | null>(null);
  const [isVisited, setVisited] = useState(false);
  const isWhole = isVisited || value.length <= longestUnvisited;
  const shown = isWhole ? value : `${value.slice(0, longestUnvisited)}…`;
  const control = {
    // As in the box of a node. With "auto" Chromium takes seconds to lay out a text as long as a book.
    dir: directionOf(shown),
    value: composing ?? shown,
    readOnly: !isWhole,
    placeholder,
    'aria-invalid': problem !== undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      composing === null ? onChange(target.value) : setComposing(target.value),
    onCompositionStart: () => setComposing(value),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setComposing(null);
      onChange(currentTarget.value);
    },
    onFocus: () => {
      setVisited(true);
      document.seal();
    },
    onBlur: () => {
      setVisited(false);
      document.seal();
      onLeave?.(value);
    },
  };
  return (
    <Field label={label} problem={problem}>
      {rows === 1 ? <input type="text" {...control} /> : <textarea rows={rows} {...control} />}
    </Field>
  );
}
