import { useId } from 'react';

interface RadioGroupProps<Id extends string> {
  readonly title: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

export function RadioGroup<Id extends string>({ title, choices, value, onChange }: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
