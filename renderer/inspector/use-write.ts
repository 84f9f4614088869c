import type { Edit } from '#shared/edit/edit';
import { fieldSteps } from '#shared/words/field-steps';
import { useDocumentStore } from '../store/context';

export type WrittenField = keyof typeof fieldSteps.edit;

/**
 * Writes a field of one thing into the map. Strokes in the same field of the same thing are one step to undo.
 * The field also says what the step is called: "Undo edit note".
 */
export function useWrite(id: string): (field: WrittenField, edit: Edit) => void {
  const document = useDocumentStore();
  return (field, edit) => document.apply(edit, { label: fieldSteps.edit[field], mergeKey: `${field}:${id}` });
}
