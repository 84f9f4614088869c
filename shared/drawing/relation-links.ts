import { addTo } from '#shared/model/add-to';
import { oncePerRecent } from '#shared/model/once-per';
import type { Relation } from '#shared/model/relation';

/** Which relations hang on what, for the last few lists of relations: a change of a text leaves the list as it is. */
export interface RelationLinks {
  /** The relations that end on a node or relation, in order of id. */
  readonly onto: (id: string) => readonly Relation[];
  /** Those that a node is a premise of. */
  readonly from: (id: string) => readonly Relation[];
}

export const linksAmong: (relations: readonly Relation[]) => RelationLinks = oncePerRecent(4, (relations) => {
  const onto = new Map<string, Relation[]>();
  const from = new Map<string, Relation[]>();
  for (const relation of relations) {
    addTo(onto, relation.target, relation);
    for (const premise of relation.premises) addTo(from, premise, relation);
  }
  return { onto: (id) => onto.get(id) ?? [], from: (id) => from.get(id) ?? [] };
});
