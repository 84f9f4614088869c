import type { MapNode } from '#shared/model/map-node';
import type { NodeKind } from '#shared/model/node-kinds';
import { putRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';

/** Makes nodes claims, evidence or recommendations. Only evidence can be graded, and only other kinds have a standard of proof: what a kind cannot have goes. */
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
  const { grade, ...ofStatement } = node;
  const { standard, ...ofEvidence } = node;
  return { ...(kind === 'evidence' ? ofEvidence : ofStatement), kind };
}
