import type { ArgumentMap } from '#shared/model/argument-map';

/**
 * A change of a map, made as a new map. It gives back the very same map where it changes nothing, and it
 * changes nothing where the result would not be a map: an id that is taken, a reference that leads nowhere.
 * Where a person can ask for such a thing, a question such as `canConnect` says beforehand why not.
 */
export type Edit = (map: ArgumentMap) => ArgumentMap;

/** One edit after the other, as one. */
export function allOf(edits: readonly Edit[]): Edit {
  return (map) => edits.reduce((changed, edit) => edit(changed), map);
}
