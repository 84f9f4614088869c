import type { Edit } from '#shared/edit/edit';
import { useDocumentStore } from '../store/context';

/**
 * Writes a field of one thing into the map. Strokes in the same field of the same thing are one step to undo.
 * `field` also reads in the label of the step: "Undo edit note".
 */
export function useWrite(id: string): (field: string, edit: Edit) => void {
  const document = useDocumentStore();
  return (field, edit) => document.apply(edit, { label: `edit ${field}`, mergeKey: `${field}:${id}` });
}
