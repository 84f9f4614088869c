import { useId } from 'react';
import { changeKind } from '#shared/edit/change-kind';
import { editNode, type NodeChanges } from '#shared/edit/edit-node';
import { confidences, type MapNode, nodeStatuses } from '#shared/model/map-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { statusWords } from '#shared/model/status-words';
import { fieldSteps } from '#shared/words/field-steps';
import { inspectorWords } from '#shared/words/inspector';
import { KindIcon } from '../bars/KindIcon';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { useDocumentStore } from '../store/context';
import { StrengthSection } from '../strength/StrengthSection';
import { Bearings } from './Bearings';
import { CitationList } from './CitationList';
import { Findings } from './Findings';
import { FoundationSection } from './FoundationSection';
import { GradeFields } from './GradeFields';
import { optionsOf } from './options';
import { StandardField } from './StandardField';
import { Standing } from './Standing';
import { TagField } from './TagField';
import { useWrite, type WrittenField } from './use-write';

interface NodeFieldsProps {
  readonly node: MapNode;
}

/** Everything that a node says about itself, and what is said about it. */
export function NodeFields({ node }: NodeFieldsProps) {
  const group = useId();
  const document = useDocumentStore();
  const write = useWrite(node.id);
  const edit = (field: WrittenField, changes: NodeChanges) => write(field, editNode(node.id, changes));
  return (
    <>
      <div className="kind-choice" role="radiogroup" aria-label={inspectorWords.kind}>
        {nodeKinds.map(({ id, label, description }) => (
          <label key={id} title={description} className={id === node.kind ? 'is-chosen' : ''}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={id === node.kind}
              onChange={() => document.apply(changeKind([node.id], id), { label: fieldSteps.changeKind })}
            />
            <KindIcon kind={id} />
            {label}
          </label>
        ))}
      </div>
      <TextField
        label={inspectorWords.statement.text}
        rows={3}
        value={node.text}
        onChange={(text) => edit('text', { text })}
      />
      <FoundationSection id={node.id} />
      <Standing id={node.id} />
      <StrengthSection id={node.id} />
      <Findings id={node.id} />
      <div className="field-pair">
        <Choice
          label={inspectorWords.status}
          value={node.status}
          none={statusWords.asserted}
          options={optionsOf(
            nodeStatuses.filter((status) => status !== 'asserted'),
            statusWords,
          )}
          onChange={(status) => edit('status', { status })}
        />
        <Choice
          label={inspectorWords.statement.confidence}
          value={node.confidence}
          none={inspectorWords.notSaid}
          options={optionsOf(confidences, inspectorWords.confidence)}
          onChange={(confidence) => edit('confidence', { confidence })}
        />
      </div>
      {node.kind === 'evidence' && (
        <GradeFields grade={node.grade} onChange={(grade) => edit('grade', { grade })} />
      )}
      {node.kind !== 'evidence' && (
        <StandardField standard={node.standard} onChange={(standard) => edit('standard', { standard })} />
      )}
      <CitationList node={node} />
      <Bearings id={node.id} />
      <TagField tags={node.tags ?? []} onChange={(tags) => edit('tags', { tags })} />
      <TextField
        label={inspectorWords.note}
        rows={3}
        value={node.note ?? ''}
        onChange={(note) => edit('note', { note })}
      />
    </>
  );
}
