import { isIsoDate } from '#shared/model/iso-date';
import { fieldWords } from '#shared/words/fields';
import { CheckedField } from './CheckedField';

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether there may be no date at all. */
  readonly isOptional?: boolean;
}

export function DateField({ label, value, onChange, isOptional = false }: DateFieldProps) {
  return (
    <CheckedField
      label={label}
      value={value}
      onChange={onChange}
      placeholder={fieldWords.dateExample}
      problemOf={(text) => (isIsoDate(text) || (isOptional && text === '') ? undefined : fieldWords.noDate)}
    />
  );
}
