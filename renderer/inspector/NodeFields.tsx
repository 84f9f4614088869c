import { useId } from 'react';
import { changeKind } from '#shared/edit/change-kind';
import { editNode, type NodeChanges } from '#shared/edit/edit-node';
import { confidences, type MapNode, nodeStatuses } from '#shared/model/map-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { statusWords } from '#shared/model/status-words';
import { KindIcon } from '../bars/KindIcon';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { useDocumentStore } from '../store/context';
import { Bearings } from './Bearings';
import { CitationList } from './CitationList';
import { Findings } from './Findings';
import { GradeFields } from './GradeFields';
import { Standing } from './Standing';
import { TagField } from './TagField';
import { useWrite } from './use-write';
import { confidenceWords, optionsOf } from './words';

interface NodeFieldsProps {
  readonly node: MapNode;
}

/** Everything that a node says about itself, and what is said about it. */
export function NodeFields({ node }: NodeFieldsProps) {
  const group = useId();
  const document = useDocumentStore();
  const write = useWrite(node.id);
  const edit = (field: string, changes: NodeChanges) => write(field, editNode(node.id, changes));
  return (
    <>
      <div className="kind-choice" role="radiogroup" aria-label="Kind">
        {nodeKinds.map(({ id, label, description }) => (
          <label key={id} title={description} className={id === node.kind ? 'is-chosen' : ''}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={id === node.kind}
              onChange={() => document.apply(changeKind([node.id], id), { label: 'change kind' })}
            />
            <KindIcon kind={id} />
            {label}
          </label>
        ))}
      </div>
      <TextField label="Text" rows={4} value={node.text} onChange={(text) => edit('text', { text })} />
      <Standing id={node.id} />
      <Findings id={node.id} />
      <div className="field-pair">
        <Choice
          label="Status"
          value={node.status}
          none="Asserted"
          options={optionsOf(
            nodeStatuses.filter((status) => status !== 'asserted'),
            statusWords,
          )}
          onChange={(status) => edit('status', { status })}
        />
        <Choice
          label="Confidence"
          value={node.confidence}
          none="Not said"
          options={optionsOf(confidences, confidenceWords)}
          onChange={(confidence) => edit('confidence', { confidence })}
        />
      </div>
      {node.kind === 'evidence' && (
        <GradeFields grade={node.grade} onChange={(grade) => edit('grade', { grade })} />
      )}
      <CitationList node={node} />
      <Bearings id={node.id} />
      <TagField tags={node.tags ?? []} onChange={(tags) => edit('tags', { tags })} />
      <TextField label="Note" rows={3} value={node.note ?? ''} onChange={(note) => edit('note', { note })} />
    </>
  );
}
