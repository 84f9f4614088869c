import { dateFrom, dateText, isDateText } from '#shared/bibliography/csl/csl-date';
import type { DateField } from '#shared/bibliography/csl/csl-fields';
import type { CslItem } from '#shared/model/source';
import { cslFieldWords, cslWords } from '#shared/words/csl-fields';
import { CheckedField } from '../fields/CheckedField';

interface CslDateFieldProps {
  readonly field: DateField;
  readonly csl: CslItem;
  readonly onChange: (date: object | undefined) => void;
}

/** A date of a reference: a day, a month, a year or a range. Words that came in its place, such as "in press", may stay. */
export function CslDateField({ field, csl, onChange }: CslDateFieldProps) {
  const value = dateText(csl, field);
  const isGood = (text: string) => text === value || text === '' || isDateText(text);
  return (
    <CheckedField
      label={cslFieldWords[field]}
      value={value}
      onChange={(text) => onChange(dateFrom(text))}
      problemOf={(text) => (isGood(text) ? undefined : cslWords.noDate)}
      placeholder={cslWords.dateExample}
    />
  );
}
