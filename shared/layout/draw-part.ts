import type { PlacedBlock } from './arranged';
import type { Size } from './block';
import { type Folding, folded } from './fold';
import { layered } from './layered';
import { medianOf, memoryOf, type Places } from './memory';
import type { OutlineGraph } from './outline-graph';
import { packedTree } from './packed-tree';
import { frameOf, movedBy, type PlacedNode } from './placed-node';
import { isStrip } from './strip';

/** Maps with more items than this are always drawn as trees: rows would be far too wide. */
const mostForRows = 1500;
/** Width to height of trees: a window's. */
const treeAspect = 1.6;

const leavesInColumns: Folding = { boxes: 2.5, isDeep: false, aspect: 0.5 };
const branchesInColumns: Folding = { boxes: 2.5, isDeep: true, aspect: 0.8 };

type Drawing = (graph: OutlineGraph, before?: Before) => readonly PlacedBlock[] | undefined;

interface Before {
  readonly places: Places;
  /** Whether things should stay where they were, or only in the order that they were in. */
  readonly holds: boolean;
}

interface RowsManner {
  readonly before?: Before | undefined;
  readonly haste?: number;
}

/** The ways to draw a connected part, from the clearest to the most compact; the last one always succeeds. */
const drawings: readonly [Drawing, Drawing, Drawing] = [
  (graph, before) => rows(graph, leavesInColumns, { before }),
  (graph, before) => rows(graph, branchesInColumns, { before }),
  (graph) => packedTree(graph, treeAspect),
];

/** A connected part, drawn anew: in rows, unless those would be very wide. */
export function drawnAnew(graph: OutlineGraph): readonly PlacedNode[] {
  for (const draw of drawings) {
    const blocks = draw(graph);
    if (blocks && !isStrip(sizeOf(blocks))) return nodesOf(blocks);
  }
  return nodesOf(packedTree(graph, treeAspect));
}

/** So many items are drawn in rows within a few frames. */
const mostForQuickRows = 120;
const haste = 8;

/** The same for small parts; larger ones are drawn as trees, which takes a thousandth of a second for a hundred items. */
export function drawnQuickly(graph: OutlineGraph): readonly PlacedNode[] {
  const blocks = graph.items.length <= mostForQuickRows ? rows(graph, leavesInColumns, { haste }) : undefined;
  if (blocks && !isStrip(sizeOf(blocks))) return nodesOf(blocks);
  return nodesOf(packedTree(graph, treeAspect));
}

/** More of the nodes than this are near where they were, or else what was there was no drawing of ours. */
const leastLikeness = 0.6;

/** A connected part of which most has places, drawn in the way that moves it least. */
export function drawnAgain(graph: OutlineGraph, places: Places): readonly PlacedNode[] {
  let best: { readonly nodes: readonly PlacedNode[]; readonly likeness: number } | undefined;
  for (const draw of drawings) {
    const blocks = draw(graph, { places, holds: true });
    if (blocks === undefined) continue;
    const nodes = broughtBack(nodesOf(blocks), places);
    const likeness = likenessOf(nodes, places);
    if (best === undefined || likeness > best.likeness) best = { nodes, likeness };
    if (likeness > 0.95) break;
  }
  if (best && best.likeness >= leastLikeness) return best.nodes;
  for (const draw of drawings) {
    const blocks = draw(graph, { places, holds: false });
    if (blocks && !isStrip(sizeOf(blocks))) return broughtBack(nodesOf(blocks), places);
  }
  return broughtBack(drawnAnew(graph), places);
}

/** A drawing brought back to where most of its nodes were. */
export function broughtBack(nodes: readonly PlacedNode[], places: Places): readonly PlacedNode[] {
  const moves = nodes.flatMap(({ id, at }) => {
    const before = places.get(id);
    return before ? [{ x: before.x - at.x, y: before.y - at.y }] : [];
  });
  const [x, y] = [medianOf(moves.map((move) => move.x)), medianOf(moves.map((move) => move.y))];
  return movedBy(nodes, { x, y });
}

/** The share of the nodes that lie in the same row as before. */
function likenessOf(nodes: readonly PlacedNode[], places: Places): number {
  const known = nodes.filter(({ id }) => places.has(id));
  const near = known.filter(({ id, at }) => Math.abs((places.get(id)?.y ?? Infinity) - at.y) <= 4);
  return near.length / Math.max(known.length, 1);
}

function rows(graph: OutlineGraph, folding: Folding, { before, haste: by = 1 }: RowsManner) {
  if (graph.items.length > mostForRows) return undefined;
  const small = folded(graph, folding);
  const memory = before && memoryOf(small, before.places, before.holds);
  return layered(small, { memory, haste: by });
}

function nodesOf(blocks: readonly PlacedBlock[]): readonly PlacedNode[] {
  return blocks.flatMap(({ block, at }) => {
    return block.members.map(({ id, size, at: { x, y } }) => ({
      id,
      size,
      at: { x: at.x + x, y: at.y + y },
    }));
  });
}

function sizeOf(blocks: readonly PlacedBlock[]): Size {
  return frameOf(blocks.map(({ block, at }) => ({ at, size: block.size }))).size;
}
