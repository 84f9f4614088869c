import { isIsoDate } from '#shared/model/iso-date';
import type { CslItem } from '#shared/model/source';
import { inspectorWords } from '#shared/words/inspector';
import { sourceWords } from '#shared/words/inspector-sources';
import { CheckedField } from '../fields/CheckedField';
import { Choice } from '../fields/Choice';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { AuthorsField } from './AuthorsField';
import {
  type CslField,
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
  readonly onChange: (field: CslField, csl: CslItem) => void;
}

/** What is known of a source, by the fields of CSL-JSON. Fields that are not here stay as they are. */
export function CslFields({ csl, onChange }: CslFieldsProps) {
  const write = (field: CslField, value: unknown) => onChange(field, withCslField(csl, field, value));
  const type = cslText(csl, 'type');
  const types =
    cslTypes.some(({ id }) => id === type) || type === ''
      ? [...cslTypes]
      : [...cslTypes, { id: type, text: type }];
  const others = otherCslFields(csl);
  const issued = issuedText(csl);
  return (
    <>
      <TextField
        label={sourceWords.fields.title}
        rows={2}
        value={cslText(csl, 'title')}
        onChange={(text) => write('title', text)}
      />
      <AuthorsField csl={csl} onChange={(author) => write('author', author)} />
      <div className="field-pair">
        <Choice
          label={sourceWords.fields.type}
          value={type}
          none={inspectorWords.notSaid}
          options={types}
          onChange={(id) => write('type', id)}
        />
        {issued === '' || isIsoDate(issued) ? (
          <DateField
            label={sourceWords.fields.issued}
            value={issued}
            isOptional
            onChange={(date) => write('issued', issuedFrom(date))}
          />
        ) : (
          <CheckedField
            label={sourceWords.fields.issued}
            value={issued}
            problemOf={() => undefined}
            onChange={(date) => write('issued', { raw: date })}
          />
        )}
      </div>
      {plainCslFields.map((name) => (
        <TextField
          key={name}
          label={sourceWords.fields[name]}
          value={cslText(csl, name)}
          onChange={(text) => write(name, text)}
        />
      ))}
      {others > 0 && <p className="csl-others">{sourceWords.keptFields(others)}</p>}
    </>
  );
}
