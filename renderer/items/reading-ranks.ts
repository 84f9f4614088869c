import { boxOf } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import type { Rect } from '#shared/drawing/rect';
import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import { readingOrder } from '../canvas/spatial-walk';

/** When the eye that reads the map row by row comes to each node: 0 for the first. */
export const readingRanks = oncePerRecent(2, (map: ArgumentMap): ReadonlyMap<string, number> => {
  const places = placesOf(map);
  const boxes = new Map(
    map.nodes.map((node): [string, Rect] => {
      const { width, height } = boxOf(node);
      return [node.id, { ...(places.get(node.id) ?? { x: 0, y: 0 }), width, height }];
    }),
  );
  return new Map(readingOrder(boxes).map((id, index) => [id, index]));
});
