import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { type BoxIndex, boxIndexOf, type PlacedBox } from './box-index';
import { boxOf } from './node-box';

/** Every node of a map as a rectangle where it lies. Nodes without a place lie at the origin. */
export function placedBoxes(map: ArgumentMap): BoxIndex {
  return boxIndexOf(
    map.nodes.map((node): PlacedBox => {
      const { width, height } = boxOf(node);
      const at = findRecord(map.view.placements, node.id)?.at ?? { x: 0, y: 0 };
      return [node.id, { x: at.x, y: at.y, width, height }];
    }),
  );
}
