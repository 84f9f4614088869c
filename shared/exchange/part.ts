import { cone } from '#shared/graph/cone';
import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { clippingOf } from './clipping';

/** What of a map is written: the whole of it where nothing is said. */
export interface Part {
  /** Id of a node: only it and what bears on it, for or against. */
  readonly focus?: string;
  /** Ids of nodes: only these and the relations that are wholly among them. */
  readonly only?: ReadonlySet<string>;
}

/** The map cut down to a part, with the title and all else that is said of the whole. */
export function partOf(map: ArgumentMap, { focus, only }: Part): ArgumentMap {
  const chain = focus === undefined ? map : chainOf(map, focus);
  return only === undefined ? chain : { ...chain, ...clippingOf(chain, only) };
}

function chainOf(map: ArgumentMap, focus: string): ArgumentMap {
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
