import { editSource, removeSource } from '#shared/edit/sources';
import type { FieldChanges } from '#shared/edit/with-fields';
import { type Source, sourceStatuses } from '#shared/model/source';
import { Choice } from '../fields/Choice';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { useDocumentStore, useWorkspace } from '../store/context';
import { CitedBy } from './CitedBy';
import { CslFields } from './CslFields';
import { DerivedFrom } from './DerivedFrom';
import { Findings } from './Findings';
import { StoredText } from './StoredText';
import { useWrite } from './use-write';
import { optionsOf, sourceStatusWords } from './words';

interface SourceFieldsProps {
  readonly source: Source;
}

const roles = [{ id: 'brief', text: 'The document being mapped' }] as const;

/** Everything about something that can be cited. */
export function SourceFields({ source }: SourceFieldsProps) {
  const { ui } = useWorkspace();
  const document = useDocumentStore();
  const write = useWrite(source.id);
  const edit = (field: string, changes: FieldChanges<Omit<Source, 'id'>>) =>
    write(field, editSource(source.id, changes));
  const remove = () => {
    ui.set({ openSource: null });
    document.apply(removeSource(source.id), { label: 'remove source' });
    ui.announce('The source was removed, with every citation of it. Undo brings it back.');
  };
  return (
    <>
      <CslFields csl={source.csl} onChange={(field, csl) => edit(field, { csl })} />
      <div className="field-pair">
        <Choice
          label="Status"
          value={source.status}
          none="Not said"
          options={optionsOf(sourceStatuses, sourceStatusWords)}
          onChange={(status) => edit('status', { status })}
        />
        <DateField
          label="Retrieved"
          value={source.retrieved ?? ''}
          isOptional
          onChange={(retrieved) => edit('retrieved', { retrieved })}
        />
      </div>
      <Choice
        label="Role"
        value={source.role}
        none="Something it cites"
        options={roles}
        onChange={(role) => edit('role', { role })}
      />
      <Findings id={source.id} />
      <CitedBy sourceId={source.id} />
      <DerivedFrom source={source} onChange={(derivedFrom) => edit('origin', { derivedFrom })} />
      <StoredText text={source.text} onChange={(text) => edit('stored text', { text })} />
      <TextField
        label="File beside the map"
        value={source.file ?? ''}
        onChange={(file) => edit('file', { file })}
      />
      <button type="button" className="plain" onClick={remove}>
        Remove source
      </button>
    </>
  );
}
