import { editSource } from '#shared/edit/sources';
import type { FieldChanges } from '#shared/edit/with-fields';
import { type Source, sourceStatuses } from '#shared/model/source';
import { reviewCommandWords } from '#shared/words/commands/review';
import { inspectorWords } from '#shared/words/inspector';
import { sourceWords } from '#shared/words/inspector-sources';
import { whatIfWords } from '#shared/words/what-if';
import { Choice } from '../fields/Choice';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { removeSourceAsking } from '../session/removing-source';
import { useWorkspace } from '../store/context';
import { switchOff } from '../whatif/switching';
import { hasDocument } from '../workspace';
import { CitedBy } from './CitedBy';
import { CslFields } from './CslFields';
import { DerivedFrom } from './DerivedFrom';
import { Findings } from './Findings';
import { optionsOf } from './options';
import { ReferenceField } from './ReferenceField';
import { StoredText } from './StoredText';
import { useWrite, type WrittenField } from './use-write';

interface SourceFieldsProps {
  readonly source: Source;
}

const roles = [{ id: 'brief', text: sourceWords.role.brief }] as const;

/** Everything about something that can be cited. */
export function SourceFields({ source }: SourceFieldsProps) {
  const workspace = useWorkspace();
  const { ui } = workspace;
  const write = useWrite(source.id);
  const edit = (field: WrittenField, changes: FieldChanges<Omit<Source, 'id'>>) =>
    write(field, editSource(source.id, changes));
  return (
    <>
      <CslFields key={source.id} csl={source.csl} onChange={(field, csl) => edit(field, { csl })} />
      <ReferenceField csl={source.csl} />
      <div className="field-pair">
        <Choice
          label={inspectorWords.status}
          value={source.status}
          none={inspectorWords.notSaid}
          options={optionsOf(sourceStatuses, sourceWords.status)}
          onChange={(status) => edit('status', { status })}
        />
        <DateField
          label={sourceWords.fields.retrieved}
          value={source.retrieved ?? ''}
          isOptional
          onChange={(retrieved) => edit('retrieved', { retrieved })}
        />
      </div>
      <Choice
        label={sourceWords.fields.role}
        value={source.role}
        none={sourceWords.role.none}
        options={roles}
        onChange={(role) => edit('role', { role })}
      />
      <Findings id={source.id} />
      <CitedBy sourceId={source.id} />
      <DerivedFrom source={source} onChange={(derivedFrom) => edit('origin', { derivedFrom })} />
      <StoredText
        text={source.text}
        onChange={(text) => edit('storedText', { text })}
        onRead={() => ui.read(source.id)}
      />
      <TextField
        label={sourceWords.fields.file}
        value={source.file ?? ''}
        onChange={(file) => edit('file', { file })}
      />
      <div className="source-actions">
        <button
          type="button"
          className="plain"
          onClick={() => hasDocument(workspace) && switchOff(workspace, [{ kind: 'source', id: source.id }])}
        >
          {whatIfWords.fromSource}
        </button>
        <button type="button" className="plain" onClick={() => ui.open('replace-text')}>
          {reviewCommandWords['replace-source-text'].title}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => hasDocument(workspace) && void removeSourceAsking(workspace, source)}
        >
          {sourceWords.remove}
        </button>
      </div>
    </>
  );
}
