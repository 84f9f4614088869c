import { Field } from './Field';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id | undefined;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  /** What choosing nothing is called; without it something must be chosen. */
  readonly none?: string;
  readonly onChange: (id: Id | undefined) => void;
}

/** One of a few things. */
export function Choice<Id extends string>({ label, value, options, none, onChange }: ChoiceProps<Id>) {
  return (
    <Field label={label}>
      <select
        value={value ?? ''}
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
