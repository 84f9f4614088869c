import { boxOf } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import type { PlacedNode } from '#shared/layout/placed-node';
import type { ArgumentMap } from '#shared/model/argument-map';

/** Every node where it is seen, which the map may not say. */
export function placedNodes(map: ArgumentMap): readonly PlacedNode[] {
  const places = placesOf(map);
  return map.nodes.flatMap((node) => {
    const at = places.get(node.id);
    const { width, height } = boxOf(node);
    return at ? [{ id: node.id, at, size: { width, height } }] : [];
  });
}
