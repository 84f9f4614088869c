import { cone } from '#shared/graph/cone';
import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';

/** The map cut down to one node and all that bears on it, for or against; the whole map where there is no focus. */
export function focused(map: ArgumentMap, focus: string | undefined): ArgumentMap {
  if (focus === undefined) return map;
  const ids = cone(graphOf(map), focus);
  const nodes = map.nodes.filter(({ id }) => ids.has(id));
  const cited = new Set(nodes.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  return {
    ...map,
    nodes,
    relations: map.relations.filter(({ id }) => ids.has(id)),
    sources: map.sources.filter(({ id }) => cited.has(id)),
  };
}
