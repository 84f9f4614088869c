import { isIsoDate } from '#shared/model/iso-date';
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
      placeholder="2026-05-31"
      problemOf={(text) =>
        isIsoDate(text) || (isOptional && text === '')
          ? undefined
          : 'Write a date as 2026-05-31, 2026-05 or 2026; what was there before is kept.'
      }
    />
  );
}
