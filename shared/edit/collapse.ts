import { findRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';

/** Folds the branches of nodes away. */
export function collapse(nodeIds: Iterable<string>): Edit {
  const chosen = new Set(nodeIds);
  return (map) => {
    const { collapsed } = map.view;
    const folded = new Set(collapsed);
    const added = [...chosen].filter((id) => !folded.has(id) && findRecord(map.nodes, id) !== undefined);
    return added.length === 0 ? map : { ...map, view: { ...map.view, collapsed: [...collapsed, ...added] } };
  };
}

/** Unfolds them. */
export function expand(nodeIds: Iterable<string>): Edit {
  const chosen = new Set(nodeIds);
  return (map) => {
    const collapsed = map.view.collapsed.filter((id) => !chosen.has(id));
    if (collapsed.length === map.view.collapsed.length) return map;
    return { ...map, view: { ...map.view, collapsed } };
  };
}
