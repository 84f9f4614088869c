import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';

/** Has a layout leave nodes where they are. */
export function pin(nodeIds: Iterable<string>): Edit {
  const chosen = new Set(nodeIds);
  return (map) => {
    const pinned = new Set(map.view.pinned);
    const added = [...chosen].filter((id) => !pinned.has(id) && findRecord(map.nodes, id) !== undefined);
    return added.length === 0 ? map : withPinned(map, [...pinned, ...added]);
  };
}

/** Lets a layout move them again. */
export function unpin(nodeIds: Iterable<string>): Edit {
  const chosen = new Set(nodeIds);
  return (map) => {
    const { pinned = [] } = map.view;
    const left = pinned.filter((id) => !chosen.has(id));
    return left.length === pinned.length ? map : withPinned(map, left);
  };
}

/** In order, so that files are compared line by line; left out where nothing is pinned. */
function withPinned(map: ArgumentMap, ids: readonly string[]): ArgumentMap {
  const { pinned: _, ...view } = map.view;
  const pinned = ids.toSorted((a, b) => (a < b ? -1 : 1));
  return { ...map, view: pinned.length === 0 ? view : { ...view, pinned } };
}
