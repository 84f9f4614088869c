import type { Node as ReactFlowNode } from '@xyflow/react';
import type { BoxIndex } from '#shared/drawing/box-index';
import type { Rect } from '#shared/drawing/rect';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';

/** A node as React Flow mounts it. */
export type FlowNode = ReactFlowNode<{ readonly node: MapNode }, 'argument'>;

/** Above every other node, so that a text that grows while it is written covers what lies below. */
const raisedLevel = 1000;

/**
 * What React Flow gets to see: the nodes of the slice, at their places and sizes, which are ours, so that
 * nothing is measured in the document.
 */
export function flowNodes(
  nodes: readonly MapNode[],
  boxes: Pick<BoxIndex, 'get'>,
  { slice, raised }: { readonly slice: ReadonlySet<string>; readonly raised: string | null },
): FlowNode[] {
  // In order of id, so that elements keep their order while some come and go.
  return [...slice].toSorted().flatMap((id) => {
    const node = findRecord(nodes, id);
    const box = boxes.get(id);
    return node && box ? [flowNodeOf(node, box, id === raised ? raisedLevel : 0)] : [];
  });
}

/** What a node is, its own element inside says; React Flow would call the one around it a node, in English. */
const unnamed = { 'aria-roledescription': undefined };

const lastOf = new WeakMap<MapNode, FlowNode>();

/** A node that looks as it did before is the same object as before, and React Flow passes over it. */
function flowNodeOf(node: MapNode, { x, y, width, height }: Rect, zIndex: number): FlowNode {
  const last = lastOf.get(node);
  const same =
    last?.position.x === x &&
    last.position.y === y &&
    last.width === width &&
    last.height === height &&
    last.zIndex === zIndex;
  if (same) return last;
  const fresh: FlowNode = {
    id: node.id,
    type: 'argument',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    zIndex,
    data: { node },
    handles: [],
    domAttributes: unnamed,
  };
  lastOf.set(node, fresh);
  return fresh;
}
