import type { Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { putRecord } from '#shared/model/sorted-records';
import { citesOnlySources } from './citations';
import type { Edit } from './edit';
import { moveNodes } from './move';
import { isTaken } from './taken';

export interface NewNode extends MapNode {
  /** Top left corner; a node without one is placed by whoever draws it. */
  readonly at?: Point;
}

/** Nothing happens if the id is taken, a citation leads nowhere, or what is no evidence has a grade. */
export function addNode({ at, ...node }: NewNode): Edit {
  return (map) => {
    if (isTaken(map, node.id) || !citesOnlySources(map, node.citations ?? [])) return map;
    if (node.grade !== undefined && node.kind !== 'evidence') return map;
    const added = { ...map, nodes: putRecord(map.nodes, node) };
    return at === undefined ? added : moveNodes([{ id: node.id, at }])(added);
  };
}
