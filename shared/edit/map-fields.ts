import type { ArgumentMap } from '#shared/model/argument-map';
import type { Edit } from './edit';
import { type FieldChanges, withFields } from './with-fields';

export function editMap(changes: FieldChanges<Pick<ArgumentMap, 'title' | 'description'>>): Edit {
  return (map) => withFields(map, changes, ['title']);
}

export function setTitle(title: string): Edit {
  return editMap({ title });
}
