import { isIsoDate } from '#shared/model/iso-date';
import type { CslItem } from '#shared/model/source';
import { CheckedField } from '../fields/CheckedField';
import { Choice } from '../fields/Choice';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { AuthorsField } from './AuthorsField';
import {
  cslText,
  cslTypes,
  issuedFrom,
  issuedText,
  otherCslFields,
  plainCslFields,
  withCslField,
} from './csl';

interface CslFieldsProps {
  readonly csl: CslItem;
  /** With the name of the field that was changed. */
  readonly onChange: (field: string, csl: CslItem) => void;
}

/** What is known of a source, by the fields of CSL-JSON. Fields that are not here stay as they are. */
export function CslFields({ csl, onChange }: CslFieldsProps) {
  const write = (field: string, value: unknown) => onChange(field, withCslField(csl, field, value));
  const type = cslText(csl, 'type');
  const types =
    cslTypes.some(({ id }) => id === type) || type === ''
      ? [...cslTypes]
      : [...cslTypes, { id: type, text: type }];
  const others = otherCslFields(csl);
  const issued = issuedText(csl);
  return (
    <>
      {plainCslFields.slice(0, 1).map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          rows={2}
          value={cslText(csl, name)}
          onChange={(text) => write(name, text)}
        />
      ))}
      <AuthorsField csl={csl} onChange={(author) => write('author', author)} />
      <div className="field-pair">
        <Choice
          label="Type"
          value={type}
          none="Not said"
          options={types}
          onChange={(id) => write('type', id)}
        />
        {issued === '' || isIsoDate(issued) ? (
          <DateField
            label="Issued"
            value={issued}
            isOptional
            onChange={(date) => write('issued', issuedFrom(date))}
          />
        ) : (
          <CheckedField
            label="Issued"
            value={issued}
            problemOf={() => undefined}
            onChange={(date) => write('issued', { raw: date })}
          />
        )}
      </div>
      {plainCslFields.slice(1).map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          value={cslText(csl, name)}
          onChange={(text) => write(name, text)}
        />
      ))}
      {others > 0 && (
        <p className="csl-others">
          {others === 1 ? 'One more field is' : `${others} more fields are`} kept as they came.
        </p>
      )}
    </>
  );
}
