import { useState } from 'react';
import type { CslItem } from '#shared/model/source';
import { sourceWords } from '#shared/words/inspector-sources';
import { TextField } from '../fields/TextField';
import { authorsFrom, authorsText } from './csl';

interface AuthorsFieldProps {
  readonly csl: CslItem;
  readonly onChange: (author: readonly object[]) => void;
}

/** Authors, a line each. What is typed stays as it is typed while it means the authors of the map. */
export function AuthorsField({ csl, onChange }: AuthorsFieldProps) {
  const [typed, setTyped] = useState('');
  const isSame = linesIn(typed) === authorsText(csl);
  const write = (text: string) => {
    setTyped(text);
    onChange(authorsFrom(text, csl));
  };
  return (
    <TextField
      label={sourceWords.fields.author}
      rows={2}
      value={isSame ? typed : authorsText(csl)}
      onChange={write}
      placeholder={sourceWords.askAuthors}
    />
  );
}

function linesIn(text: string): string {
  return authorsText({ author: authorsFrom(text, {}) });
}
