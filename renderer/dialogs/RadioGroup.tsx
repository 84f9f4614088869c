import { useId } from 'react';

interface RadiosProps<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

interface RadioGroupProps<Id extends string> extends RadiosProps<Id> {
  readonly title: string;
}

export function RadioGroup<Id extends string>({ title, ...radios }: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      <Radios name={name} {...radios} />
    </fieldset>
  );
}

/** Some of the choices of a group: those of one `name` exclude each other, and the arrow keys go through them all. */
export function Radios<Id extends string>({
  name,
  choices,
  value,
  onChange,
}: RadiosProps<Id> & { readonly name: string }) {
  return choices.map(({ id, label }) => (
    <label key={id}>
      <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
      {label}
    </label>
  ));
}
