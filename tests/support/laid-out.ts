import { boxOf } from '#shared/drawing/node-box';
import { overlaps, type Rect } from '#shared/drawing/rect';
import { arrange } from '#shared/layout/arrange';
import { layoutTask, type Respect } from '#shared/layout/layout-task';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import { findRecord, sortedRecords } from '#shared/model/sorted-records';

export function laidOut(map: ArgumentMap, respect: Respect = 'anew'): ArgumentMap {
  return withPlacements(map, arrange(layoutTask(map, boxOf, respect)));
}

export function withPlacements(map: ArgumentMap, placements: readonly Placement[]): ArgumentMap {
  return { ...map, view: { ...map.view, placements: sortedRecords(placements) } };
}

/** The box of a node where it lies. */
export function placedBox(map: ArgumentMap, id: string): Rect {
  const node = findRecord(map.nodes, id);
  const at = findRecord(map.view.placements, id)?.at;
  if (node === undefined || at === undefined) throw new Error(`${id} lies nowhere.`);
  return { ...at, width: boxOf(node).width, height: boxOf(node).height };
}

/** Pairs of nodes that lie on each other, as words. */
export function clashes(map: ArgumentMap): readonly string[] {
  const boxes = map.view.placements.map(({ id }) => ({ id, box: placedBox(map, id) }));
  return boxes.flatMap(({ id, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other.box) ? [`${id} on ${other.id}`] : [])),
  );
}
