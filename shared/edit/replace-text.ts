import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { findRecord, putRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { withFields } from './with-fields';

/** Writes the texts and notes of nodes and the warrants and notes of relations anew, each by the same rule. */
export function rewriteTexts(ids: Iterable<string>, rewritten: (text: string) => string): Edit {
  const chosen = [...ids];
  const optional = (text: string | undefined) => (text === undefined ? undefined : rewritten(text));
  return (map) => {
    const nodes = changedIn<MapNode>(map.nodes, chosen, (node) =>
      withFields(node, { text: rewritten(node.text), note: optional(node.note) }, ['text']),
    );
    const relations = changedIn<Relation>(map.relations, chosen, (relation) =>
      withFields(relation, { warrant: optional(relation.warrant), note: optional(relation.note) }),
    );
    if (nodes.length === 0 && relations.length === 0) return map;
    return {
      ...map,
      nodes: putRecords(map.nodes, nodes),
      relations: putRecords(map.relations, relations),
    };
  };
}

function changedIn<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[],
  change: (record: T) => T,
): readonly T[] {
  return ids.flatMap((id) => {
    const record = findRecord(records, id);
    const changed = record && change(record);
    return changed === undefined || changed === record ? [] : [changed];
  });
}
