import './scheme-fields.css';
import { useState } from 'react';
import type { Relation } from '#shared/model/relation';
import type { Scheme } from '#shared/schemes/scheme';
import { schemeOf, schemes } from '#shared/schemes/schemes';
import { stepFieldWords as words } from '#shared/words/step-fields';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { CriticalQuestions } from './CriticalQuestions';

interface SchemeFieldsProps {
  readonly relation: Relation;
  readonly onChange: (scheme: string | undefined) => void;
}

const own = 'own';
const options = [...schemes.map(({ id, name }) => ({ id, text: name })), { id: own, text: words.ownScheme }];

/** What kind of step it is, and what has to be asked of one of this kind. A scheme that nobody knows here is kept as it is. */
export function SchemeFields({ relation, onChange }: SchemeFieldsProps) {
  const [isWriting, setWriting] = useState(false);
  const known = schemeOf(relation.scheme);
  const isOwn = isWriting || (relation.scheme !== undefined && known === undefined);
  return (
    <div className="scheme-fields">
      <Choice
        label={words.scheme}
        value={isOwn ? own : known?.id}
        none={words.noScheme}
        options={options}
        onChange={(id) => {
          setWriting(id === own);
          onChange(id === own ? undefined : id);
        }}
      />
      {isOwn && <TextField label={words.ownSchemeField} value={relation.scheme ?? ''} onChange={onChange} />}
      {known && !isOwn && (
        <>
          <SchemeFacts scheme={known} />
          <CriticalQuestions relation={relation} scheme={known} />
        </>
      )}
    </div>
  );
}

function SchemeFacts({ scheme: { description, premises } }: { readonly scheme: Scheme }) {
  return (
    <>
      <p className="field-hint">{description}</p>
      <details className="scheme-premises">
        <summary>{words.premises}</summary>
        <ul>
          {premises.map((premise) => (
            <li key={premise}>{premise}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
