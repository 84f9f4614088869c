import type { MapNode } from '#shared/model/map-node';
import { findRecord, putRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { type FieldChanges, withFields } from './with-fields';

/** Kind and citations have edits of their own: more than one field hangs on them. */
export type NodeChanges = FieldChanges<
  Pick<MapNode, 'text' | 'note' | 'tags' | 'status' | 'confidence' | 'standard' | 'grade'>
>;

/** A grade for what is no evidence is passed over, and so is a standard of proof for evidence. */
export function editNode(id: string, changes: NodeChanges): Edit {
  return (map) => {
    const node = findRecord(map.nodes, id);
    if (node === undefined) return map;
    const { grade, ...ofStatement } = changes;
    const { standard, ...ofEvidence } = changes;
    const allowed = node.kind === 'evidence' ? ofEvidence : ofStatement;
    const changed = withFields(node, allowed, ['text']);
    return changed === node ? map : { ...map, nodes: putRecord(map.nodes, changed) };
  };
}
