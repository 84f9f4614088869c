import { boxOf } from '#shared/drawing/node-box';
import { arrange } from '#shared/layout/arrange';
import { placesForTheRest } from '#shared/layout/complete';
import { layoutTask } from '#shared/layout/layout-task';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sortedRecords } from '#shared/model/sorted-records';

/** Drawn with care, a map of this size takes about a second; larger ones are drawn as quickly as what is opened without places. */
const mostWithCare = 250;

/** The map with a place for every node: those it has are kept, and where it has none, it is tidied. */
export function laidOut(map: ArgumentMap): ArgumentMap {
  const { placements } = map.view;
  if (map.nodes.length === placements.length) return map;
  const isWithCare = placements.length === 0 && map.nodes.length <= mostWithCare;
  const places = isWithCare ? arrange(layoutTask(map, boxOf, 'anew')) : placesForTheRest(map, boxOf);
  return { ...map, view: { ...map.view, placements: sortedRecords([...placements, ...places]) } };
}

/** How many nodes lie upon others at the places that the map gives them. */
export function laidOver({ nodes, view }: ArgumentMap): number {
  const corners = new Map(view.placements.map(({ id, at }) => [id, at]));
  const boxes = nodes
    .flatMap((node) => {
      const at = corners.get(node.id);
      return at === undefined ? [] : [{ ...at, ...boxOf(node) }];
    })
    .sort((one, other) => one.x - other.x);
  let number = 0;
  for (const [index, box] of boxes.entries()) {
    // Only those that begin before this one ends come into question; a handful, on any map that can be read.
    for (let next = index + 1; next < Math.min(boxes.length, index + 500); next += 1) {
      const other = boxes[next];
      if (other === undefined || other.x >= box.x + box.width) break;
      if (other.y < box.y + box.height && box.y < other.y + other.height) {
        number += 1;
        break;
      }
    }
  }
  return number;
}
