import { isCslType } from '#shared/bibliography/csl/csl-types';
import { commonCslTypeWords, cslFieldWords, cslWords, otherCslTypeWords } from '#shared/words/csl-fields';
import { inspectorWords } from '#shared/words/inspector';
import { Field } from '../fields/Field';

interface CslTypeFieldProps {
  readonly value: string;
  readonly onChange: (type: string | undefined) => void;
}

/** What kind of work it is: the common kinds first, then all others by name. */
export function CslTypeField({ value, onChange }: CslTypeFieldProps) {
  return (
    <Field label={cslFieldWords.type}>
      <select value={value} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{inspectorWords.notSaid}</option>
        {value !== '' && !isCslType(value) && <option value={value}>{value}</option>}
        <optgroup label={cslWords.common}>{optionsIn(commonCslTypeWords)}</optgroup>
        <optgroup label={cslWords.others}>{optionsIn(otherCslTypeWords)}</optgroup>
      </select>
    </Field>
  );
}

function optionsIn(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([id, text]) => (
    <option key={id} value={id}>
      {text}
    </option>
  ));
}
