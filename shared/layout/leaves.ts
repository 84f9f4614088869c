import { type Graph, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { MapNode } from '#shared/model/map-node';
import type { RelationKind } from '#shared/model/relation-kinds';
import type { Block, BlockMember, Size } from './block';
import { spacing } from './spacing';

/** More leaves than this beneath one node are stacked; fewer look better side by side. */
const mostAbreast = 2;
const longestColumn = 6;
/** Room beside a column for the line that its boxes hang on. */
const gutter = 32;

export interface Leaf {
  readonly id: string;
  readonly kind: RelationKind;
  readonly size: Size;
}

/** Leaves by the node beneath which they hang, where there are enough of them to be stacked. */
export function stackedLeaves(
  graph: Graph,
  nodes: readonly MapNode[],
  sizeOf: (node: MapNode) => Size,
): ReadonlyMap<string, readonly Leaf[]> {
  const leaves = new Map<string, Leaf[]>();
  for (const node of nodes) {
    const [only, ...others] = relationsFrom(graph, node.id);
    if (only === undefined || others.length > 0 || only.premises.length > 1) continue;
    if (graph.relation(only.target) || only.target === node.id) continue;
    if (relationsInto(graph, node.id).length > 0 || relationsInto(graph, only.id).length > 0) continue;
    const siblings = leaves.get(only.target) ?? [];
    siblings.push({ id: node.id, kind: only.kind, size: sizeOf(node) });
    leaves.set(only.target, siblings);
  }
  return new Map([...leaves].filter(([, siblings]) => siblings.length > mostAbreast));
}

/**
 * Leaves in columns, objections apart from supports. A single column stands a little to the right of the middle, so that
 * its line comes down from the left end of the node above; one column of each kind turn their lines to each other.
 */
export function columnsBlock(leaves: readonly Leaf[]): Block {
  const supports = inColumns(leaves.filter(({ kind }) => kind === 'support'));
  const attacks = inColumns(leaves.filter(({ kind }) => kind === 'attack'));
  const facing = supports.length === 1 && attacks.length === 1;
  const members: BlockMember[] = [];
  let left = facing ? 0 : 2 * gutter;
  let height = 0;
  for (const column of [...supports, ...attacks]) {
    let top = 0;
    for (const { id, size } of column) {
      members.push({ id, at: { x: left, y: top } });
      top += size.height + spacing.stacked;
    }
    height = Math.max(height, top - spacing.stacked);
    left +=
      Math.max(...column.map(({ size }) => size.width)) + (facing ? 2 * gutter : spacing.beside + gutter / 2);
  }
  const width = left - (facing ? 2 * gutter : spacing.beside + gutter / 2);
  const heads = [...supports, ...attacks].map(([first]) => first?.size.height ?? 0);
  return { size: { width, height }, headHeight: Math.max(...heads), members };
}

/** Columns of equal length, as few as are not too long. */
function inColumns(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const count = Math.ceil(leaves.length / longestColumn);
  const length = Math.ceil(leaves.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => leaves.slice(index * length, (index + 1) * length));
}
