import { boxOf } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { readingOrder } from '../canvas/spatial-walk';

/** These nodes of the map as the eye meets them: row by row, from left to right. */
export function inReadingOrder(map: ArgumentMap, ids: Iterable<string>): readonly string[] {
  const places = placesOf(map);
  const boxes = [...ids].flatMap((id) => {
    const node = findRecord(map.nodes, id);
    const at = places.get(id);
    if (node === undefined || at === undefined) return [];
    const { width, height } = boxOf(node);
    return [[id, { ...at, width, height }] as const];
  });
  return readingOrder(new Map(boxes));
}
