import { graphOf, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { dropRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';

/**
 * Removes nodes and relations, with all that cannot be without them: relations that have lost their target or
 * their last premise and whatever ended on those, waivers of what is gone, places on the canvas. A relation
 * that has lost one of several premises goes on with the rest. Sources stay.
 */
export function removeItems(ids: Iterable<string>): Edit {
  const chosen = new Set(ids);
  return (map) => {
    const gone = withDependants(map, chosen);
    if (gone.size === 0) return map;
    const { placements, collapsed } = map.view;
    return {
      ...map,
      nodes: dropRecords(map.nodes, gone),
      relations: dropRecords(map.relations, gone).map((relation) => withoutPremises(relation, gone)),
      waivers: map.waivers.filter(({ subject }) => !gone.has(subject)),
      view: {
        ...map.view,
        placements: dropRecords(placements, gone),
        collapsed: collapsed.filter((id) => !gone.has(id)),
      },
    };
  };
}

function withDependants(map: ArgumentMap, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const graph = graphOf(map);
  const gone = new Set([...chosen].filter((id) => graph.node(id) ?? graph.relation(id)));
  // The set is walked while it grows.
  for (const id of gone) {
    for (const relation of relationsInto(graph, id)) gone.add(relation.id);
    for (const { id: relation, premises } of relationsFrom(graph, id)) {
      if (premises.every((premise) => gone.has(premise))) gone.add(relation);
    }
  }
  return gone;
}

function withoutPremises(relation: Relation, gone: ReadonlySet<string>): Relation {
  const premises = relation.premises.filter((premise) => !gone.has(premise));
  return premises.length === relation.premises.length ? relation : { ...relation, premises };
}
