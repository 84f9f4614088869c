import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { changeKind } from '#shared/edit/change-kind';
import { editNode } from '#shared/edit/edit-node';
import type { MapNode } from '#shared/model/map-node';
import { nodeStatuses } from '#shared/model/map-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { statusWords } from '#shared/model/status-words';
import { fieldSteps } from '#shared/words/field-steps';
import { tagsIn } from '../inspector/TagField';
import { useDocumentStore } from '../store/context';
import { abandonText } from '../writing/abandon-text';
import type { Column } from './columns';

interface CellEditorProps {
  readonly node: MapNode;
  readonly column: Column;
  readonly onDone: () => void;
}

/** A cell while it is edited: Enter and leaving it write, Escape does not. */
export function CellEditor({ node, column, onDone }: CellEditorProps) {
  const document = useDocumentStore();
  const [draft, setDraft] = useState(() => writtenIn(node, column));
  const field = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLTextAreaElement) field.current.select();
  }, []);

  const end = (isWritten: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    if (isWritten && draft !== writtenIn(node, column)) {
      const { edit, label } = stepOf(node, column, draft);
      document.apply(edit, { label });
    } else if (!isWritten && column.id === 'text') abandonText(document, node.id, document.map());
    onDone();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end(false);
    else if (event.key === 'Enter' && !event.shiftKey) end(true);
    else return;
    event.preventDefault();
  };
  const common = {
    ref: field,
    className: 'cell-editor',
    'aria-label': column.title,
    value: draft,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setDraft(target.value),
    onKeyDown: press,
    onBlur: () => end(true),
  };
  const options = optionsOf(column);
  if (options === null) return <textarea {...common} dir="auto" rows={column.id === 'text' ? 3 : 1} />;
  return (
    <select {...common}>
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}

function optionsOf({ id }: Column): readonly { readonly id: string; readonly text: string }[] | null {
  if (id === 'kind') return nodeKinds.map((kind) => ({ id: kind.id, text: kind.label }));
  if (id === 'status') return nodeStatuses.map((status) => ({ id: status, text: statusWords[status] }));
  return null;
}

function writtenIn(node: MapNode, { id }: Column): string {
  if (id === 'kind') return node.kind;
  if (id === 'status') return node.status ?? 'asserted';
  return id === 'tags' ? (node.tags ?? []).join(', ') : node.text;
}

function stepOf(node: MapNode, { id }: Column, draft: string) {
  const { edit: steps } = fieldSteps;
  const kind = nodeKinds.find((each) => each.id === draft)?.id ?? node.kind;
  const status = nodeStatuses.find((each) => each === draft && each !== 'asserted');
  if (id === 'kind') return { label: steps.kind, edit: changeKind([node.id], kind) };
  if (id === 'status') return { label: steps.status, edit: editNode(node.id, { status }) };
  if (id === 'tags') return { label: steps.tags, edit: editNode(node.id, { tags: tagsIn(draft) }) };
  return { label: steps.text, edit: editNode(node.id, { text: draft }) };
}
