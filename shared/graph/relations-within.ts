import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { graphOf, relationsInto } from './graph';

/** The relations that begin and end among these nodes, or that end on one another; in order of id. */
export function relationsWithin(map: ArgumentMap, nodes: ReadonlySet<string>): readonly Relation[] {
  const graph = graphOf(map);
  const within = new Set(nodes);
  // The set is walked while it grows: what ends on a relation that is within may be within too.
  for (const id of within) {
    for (const relation of relationsInto(graph, id)) {
      if (relation.premises.every((premise) => nodes.has(premise))) within.add(relation.id);
    }
  }
  return map.relations.filter(({ id }) => within.has(id));
}
