import type { ArgumentMap, Placement, Point } from '#shared/model/argument-map';
import { findRecord, putRecords, sortedRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';

/** Puts nodes where `placements` say; all others stay. Ids that are not of nodes and places that are no numbers are passed over. */
export function moveNodes(placements: readonly Placement[]): Edit {
  return (map) => {
    const { placements: before } = map.view;
    const moved = validPlacements(map, placements).filter(({ id, at }) => !isAt(findRecord(before, id), at));
    if (moved.length === 0) return map;
    return { ...map, view: { ...map.view, placements: putRecords(before, moved) } };
  };
}

/** Lays the whole map out anew: nodes that `placements` leave out have no place any more. */
export function setPositions(placements: readonly Placement[]): Edit {
  return (map) => {
    const { placements: before } = map.view;
    const byId = new Map(validPlacements(map, placements).map((placement) => [placement.id, placement]));
    const after = sortedRecords([...byId.values()]);
    const same =
      before.length === after.length && after.every(({ id, at }) => isAt(findRecord(before, id), at));
    return same ? map : { ...map, view: { ...map.view, placements: after } };
  };
}

/** Rounded, with what the file has beside the coordinates. */
function validPlacements(map: ArgumentMap, placements: readonly Placement[]): readonly Placement[] {
  return placements
    .filter(({ id, at }) => findRecord(map.nodes, id) && Number.isFinite(at.x) && Number.isFinite(at.y))
    .map(({ id, at }) => {
      const before = findRecord(map.view.placements, id);
      return { ...before, id, at: { ...before?.at, ...rounded(at) } };
    });
}

/** Never -0, which a file would tell from 0. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}

function isAt(placement: Placement | undefined, { x, y }: Point): boolean {
  return placement?.at.x === x && placement.at.y === y;
}
