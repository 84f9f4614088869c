import { relationsWithin } from '#shared/graph/relations-within';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { arrange } from './arrange';
import type { Size } from './block';
import { quickDrawing } from './draw-part';
import { layoutTask } from './layout-task';
import { frameOf } from './placed-node';
import { spacing } from './spacing';

/**
 * Places for the nodes that have none, beneath all that have; empty where every node has its place. Quick enough to be
 * done before the first picture, whatever the size of the map.
 */
export function placesForTheRest(map: ArgumentMap, sizeOf: (node: MapNode) => Size): readonly Placement[] {
  const placed = new Map(map.view.placements.map(({ id, at }) => [id, at]));
  const lost = map.nodes.filter(({ id }) => !placed.has(id));
  if (lost.length === 0) return [];
  const rest = { ...map, nodes: lost, relations: relationsWithin(map, new Set(lost.map(({ id }) => id))) };
  const places = arrange(layoutTask(rest, sizeOf, 'anew'), { draw: quickDrawing(lost.length) });
  if (placed.size === 0) return places;
  const { at, size } = frameOf(
    map.nodes.flatMap((node) => {
      const corner = placed.get(node.id);
      return corner ? [{ at: corner, size: sizeOf(node) }] : [];
    }),
  );
  const beneath = { x: at.x, y: at.y + size.height + spacing.parts };
  return places.map((place) => ({
    id: place.id,
    at: { x: place.at.x + beneath.x, y: place.at.y + beneath.y },
  }));
}
