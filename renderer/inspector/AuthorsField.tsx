import { useState } from 'react';
import type { NameField } from '#shared/bibliography/csl/csl-fields';
import { nameLines, namesFrom } from '#shared/bibliography/csl/csl-name';
import type { CslItem } from '#shared/model/source';
import { cslFieldWords, cslWords } from '#shared/words/csl-fields';
import { TextField } from '../fields/TextField';

interface AuthorsFieldProps {
  readonly field: NameField;
  readonly csl: CslItem;
  readonly onChange: (names: readonly object[]) => void;
}

/** Authors, editors and the like, a line each. What is typed stays as it is typed while it means the names of the map. */
export function AuthorsField({ field, csl, onChange }: AuthorsFieldProps) {
  const [typed, setTyped] = useState('');
  const ofMap = nameLines(csl[field]);
  const isSame = nameLines(namesFrom(typed, [])) === ofMap;
  const write = (text: string) => {
    setTyped(text);
    onChange(namesFrom(text, csl[field]));
  };
  return (
    <TextField
      label={cslFieldWords[field]}
      rows={2}
      value={isSame ? typed : ofMap}
      onChange={write}
      placeholder={cslWords.askNames}
    />
  );
}
