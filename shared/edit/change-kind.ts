import type { MapNode } from '#shared/model/map-node';
import type { NodeKind } from '#shared/model/node-kinds';
import { putRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';

/** Makes nodes claims, evidence or recommendations. Only evidence can be graded: other kinds lose their grade. */
export function changeKind(ids: Iterable<string>, kind: NodeKind): Edit {
  const chosen = new Set(ids);
  return (map) => {
    const changing = map.nodes.filter((node) => chosen.has(node.id) && node.kind !== kind);
    if (changing.length === 0) return map;
    return {
      ...map,
      nodes: putRecords(
        map.nodes,
        changing.map((node) => ofKind(node, kind)),
      ),
    };
  };
}

function ofKind(node: MapNode, kind: NodeKind): MapNode {
  if (kind === 'evidence') return { ...node, kind };
  const { grade, ...rest } = node;
  return { ...rest, kind };
}
