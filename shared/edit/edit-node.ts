import type { MapNode } from '#shared/model/map-node';
import { findRecord, putRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { type FieldChanges, withFields } from './with-fields';

/** Kind and citations have edits of their own: more than one field hangs on them. */
export type NodeChanges = FieldChanges<
  Pick<MapNode, 'text' | 'note' | 'tags' | 'status' | 'confidence' | 'grade'>
>;

/** A grade for what is no evidence is passed over. */
export function editNode(id: string, changes: NodeChanges): Edit {
  return (map) => {
    const node = findRecord(map.nodes, id);
    if (node === undefined) return map;
    const { grade, ...others } = changes;
    const allowed = node.kind === 'evidence' ? changes : others;
    const changed = withFields(node, allowed, ['text']);
    return changed === node ? map : { ...map, nodes: putRecord(map.nodes, changed) };
  };
}
