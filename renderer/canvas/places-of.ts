import { boxOf, boxWidth } from '#shared/drawing/node-box';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';

const gap = 32;
const columns = 6;

/**
 * The top left corner of every node. Nodes that the map gives no place, as in a file written by hand, stand in
 * rows beneath those that have one, until a layout is made.
 */
export function placesOf({ nodes, view: { placements } }: ArgumentMap): ReadonlyMap<string, Point> {
  const places = new Map(placements.map(({ id, at }) => [id, at]));
  if (nodes.every(({ id }) => places.has(id))) return places;
  const bottoms = placements.flatMap(({ id, at }) => {
    const node = findRecord(nodes, id);
    return node ? [at.y + boxOf(node).height] : [];
  });
  let top = bottoms.reduce((lowest, bottom) => Math.max(lowest, bottom + 2 * gap), 0);
  const homeless = nodes.filter(({ id }) => !places.has(id));
  for (let first = 0; first < homeless.length; first += columns) {
    const row = homeless.slice(first, first + columns);
    for (const [column, { id }] of row.entries()) places.set(id, { x: column * (boxWidth + gap), y: top });
    top += Math.max(...row.map((node) => boxOf(node).height)) + gap;
  }
  return places;
}
