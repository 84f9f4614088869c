import { Field } from './Field';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  /** What it is called in full, where the label alone does not tell it from others. */
  readonly name?: string;
  readonly value: Id | undefined;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  /** What choosing nothing is called; without it something must be chosen. */
  readonly none?: string;
  readonly onChange: (id: Id | undefined) => void;
}

/** One of a few things. */
export function Choice<Id extends string>({ label, name, value, options, none, onChange }: ChoiceProps<Id>) {
  return (
    <Field label={label}>
      <select
        value={value ?? ''}
        aria-label={name}
        onChange={({ target }) => onChange(options.find(({ id }) => id === target.value)?.id)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
