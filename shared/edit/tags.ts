import type { MapNode } from '#shared/model/map-node';
import { putRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { withFields } from './with-fields';

export interface TagChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Puts tags on nodes and takes others off, which nodes that have them or lack them already do not mind. */
export function changeTags(ids: Iterable<string>, { add, remove }: TagChanges): Edit {
  const chosen = new Set(ids);
  return (map) => {
    const changed = map.nodes.flatMap((node) => {
      const after = chosen.has(node.id) ? withTags(node, { add, remove }) : node;
      return after === node ? [] : [after];
    });
    return changed.length === 0 ? map : { ...map, nodes: putRecords(map.nodes, changed) };
  };
}

function withTags(node: MapNode, { add, remove }: TagChanges): MapNode {
  const { tags = [] } = node;
  const kept = tags.filter((tag) => !remove.includes(tag));
  const wanted = add.filter((tag) => tag !== '' && !remove.includes(tag) && !kept.includes(tag));
  if (kept.length === tags.length && wanted.length === 0) return node;
  return withFields(node, { tags: [...kept, ...new Set(wanted)] });
}
