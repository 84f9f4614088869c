import type { ArgumentMap } from '#shared/model/argument-map';

/** So many things can be gone through in a list; what is more is found on the map, or by typing. */
const mostInList = 400;

export function isPickable({ nodes, relations }: ArgumentMap): boolean {
  return nodes.length + relations.length <= mostInList;
}
