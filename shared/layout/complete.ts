import { relationsWithin } from '#shared/graph/relations-within';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import type { Size } from './block';
import { spacing } from './spacing';
import { tidy } from './tidy';

/** Without an engine the layout is a plain tree. */
const noEngine = () => Promise.reject(new Error('No layout engine was passed in.'));

/** Places for the nodes that have none, as a plain tree beneath all that have; empty where every node has its place. */
export async function placesForTheRest(
  map: ArgumentMap,
  sizeOf: (node: MapNode) => Size,
): Promise<readonly Placement[]> {
  const { placements } = map.view;
  const lost = map.nodes.filter(({ id }) => findRecord(placements, id) === undefined);
  if (lost.length === 0) return [];
  const ids = new Set(lost.map(({ id }) => id));
  const relations = relationsWithin(map, ids);
  const places = await tidy({ ...map, nodes: lost, relations }, sizeOf, noEngine);
  const corner = cornerBeneath(map, sizeOf);
  return places.map(({ id, at }) => ({ id, at: { x: at.x + corner.x, y: at.y + corner.y } }));
}

function cornerBeneath({ nodes, view }: ArgumentMap, sizeOf: (node: MapNode) => Size) {
  let left = Infinity;
  let bottom = -Infinity;
  for (const node of nodes) {
    const at = findRecord(view.placements, node.id)?.at;
    if (at === undefined) continue;
    left = Math.min(left, at.x);
    bottom = Math.max(bottom, at.y + sizeOf(node).height);
  }
  return left === Infinity ? { x: 0, y: 0 } : { x: left, y: bottom + spacing.parts };
}
