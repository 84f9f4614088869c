import { type Graph, graphOf, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { Relation } from '#shared/model/relation';
import { dropRecords, putRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { withoutViewsOf } from './saved-views';

/**
 * Removes nodes and relations, with all that cannot be without them: relations that have lost their target or
 * their last premise and whatever ended on those, waivers and saved views of what is gone, places on the canvas. A relation
 * that has lost one of several premises goes on with the rest. Sources stay.
 */
export function removeItems(ids: Iterable<string>): Edit {
  const chosen = new Set(ids);
  return (map) => {
    const graph = graphOf(map);
    const gone = withDependants(graph, chosen);
    if (gone.size === 0) return map;
    const left = dropRecords(map.relations, gone);
    const { placements, collapsed } = map.view;
    return {
      ...map,
      nodes: dropRecords(map.nodes, gone),
      relations: putRecords(left, lessened(graph, gone)),
      waivers: map.waivers.filter(({ subject }) => !gone.has(subject)),
      view: {
        ...withoutViewsOf(map.view, gone),
        placements: dropRecords(placements, gone),
        collapsed: collapsed.filter((id) => !gone.has(id)),
      },
    };
  };
}

function withDependants(graph: Graph, chosen: ReadonlySet<string>): ReadonlySet<string> {
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

/** Relations that stay and have lost some of their premises. */
function lessened(graph: Graph, gone: ReadonlySet<string>): readonly Relation[] {
  return [...gone]
    .flatMap((id) => relationsFrom(graph, id))
    .filter(({ id }) => !gone.has(id))
    .map((relation) => ({ ...relation, premises: relation.premises.filter((id) => !gone.has(id)) }));
}
