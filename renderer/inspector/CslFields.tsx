import { useState } from 'react';
import {
  type CslField,
  type DateField,
  dateFields,
  isAskedFirst,
  type NameField,
  nameFields,
  otherFields,
  type PlainField,
  plainFields,
  withCslField,
} from '#shared/bibliography/csl/csl-fields';
import { writtenText } from '#shared/bibliography/csl/csl-text';
import type { CslItem } from '#shared/model/source';
import { cslFieldWords, cslWords } from '#shared/words/csl-fields';
import { TextField } from '../fields/TextField';
import { AuthorsField } from './AuthorsField';
import { CslDateField } from './CslDateField';
import { CslTypeField } from './CslTypeField';

interface CslFieldsProps {
  readonly csl: CslItem;
  /** With the name of the field that was changed. */
  readonly onChange: (field: CslField, csl: CslItem) => void;
}

type Asked = NameField | DateField | PlainField;

const asked: readonly Asked[] = [...nameFields, ...dateFields, ...plainFields];
const long: readonly string[] = ['abstract', 'note'];
/** Two of them fit beside each other. */
const short: readonly string[] = [
  ...dateFields,
  'number',
  'edition',
  'volume',
  'issue',
  'page',
  'section',
  'publisher-place',
  'ISBN',
  'ISSN',
  'language',
];

/**
 * What is known of a source, by the fields of CSL-JSON: those that suit its type and those that are filled, the rest
 * on request. Fields that are not here stay as they are.
 */
export function CslFields({ csl, onChange }: CslFieldsProps) {
  const first = useAskedFirst(csl);
  const write = (field: CslField, value: unknown) => onChange(field, withCslField(csl, field, value));
  const fieldFor = (field: Asked) => (
    <div key={field} className={isShort(field) ? '' : 'is-wide'}>
      {controlFor(field)}
    </div>
  );
  const controlFor = (field: Asked) => {
    const name = nameFields.find((own) => own === field);
    if (name) return <AuthorsField field={name} csl={csl} onChange={(names) => write(field, names)} />;
    const date = dateFields.find((own) => own === field);
    if (date) return <CslDateField field={date} csl={csl} onChange={(to) => write(field, to)} />;
    return (
      <TextField
        label={cslFieldWords[field]}
        rows={long.includes(field) ? 3 : 1}
        value={writtenText(csl, field)}
        onChange={(text) => write(field, text)}
      />
    );
  };
  const others = otherFields(csl);
  return (
    <>
      <TextField
        label={cslFieldWords.title}
        rows={2}
        value={writtenText(csl, 'title')}
        onChange={(text) => write('title', text)}
      />
      <CslTypeField value={writtenText(csl, 'type')} onChange={(type) => write('type', type)} />
      <div className="csl-grid">{asked.filter((field) => first.includes(field)).map(fieldFor)}</div>
      <details className="csl-more">
        <summary>{cslWords.more}</summary>
        <div className="csl-grid">{asked.filter((field) => !first.includes(field)).map(fieldFor)}</div>
        {others > 0 && <p className="csl-others">{cslWords.kept(others)}</p>}
      </details>
    </>
  );
}

function isShort(field: Asked): boolean {
  return short.includes(field);
}

/** Settled for as long as the type stays: a field that is being filled must not move away under the hand. */
function useAskedFirst(csl: CslItem): readonly Asked[] {
  const settle = () => ({ type: csl.type, first: asked.filter((field) => isAskedFirst(csl, field)) });
  const [settled, setSettled] = useState(settle);
  if (settled.type === csl.type) return settled.first;
  const anew = settle();
  setSettled(anew);
  return anew.first;
}
