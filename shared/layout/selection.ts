import { relationsWithin } from '#shared/graph/relations-within';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import { freePlaces } from './free-places';
import { type LayoutTask, layoutTask } from './layout-task';
import { frameOf, movedBy, type PlacedNode } from './placed-node';
import { spacing } from './spacing';

/** Lays out only these nodes of a map, by what relates them to each other. */
export function selectionTask(map: ArgumentMap, chosen: readonly PlacedNode[]): LayoutTask {
  const sizes = new Map(chosen.map(({ id, size }) => [id, size]));
  const ids = new Set(sizes.keys());
  const { pinned = [], ...view } = map.view;
  const part: ArgumentMap = {
    ...map,
    nodes: map.nodes.filter(({ id }) => ids.has(id)),
    relations: relationsWithin(map, ids),
    view: {
      ...view,
      placements: chosen.map(({ id, at }) => ({ id, at })),
      pinned: pinned.filter((id) => ids.has(id)),
    },
  };
  return layoutTask(part, ({ id }) => sizes.get(id) ?? { width: 0, height: 0 }, 'keep');
}

interface Surroundings {
  /** Where the nodes were. */
  readonly before: readonly PlacedNode[];
  /** What is not laid out. */
  readonly others: readonly PlacedNode[];
  readonly pinned: ReadonlySet<string>;
}

/** Further than this from where it was, nobody would find what was tidied. */
const furthest = 800;

/**
 * What was laid out by itself, back in its surroundings: the middle of its top where it was before, or near that where
 * others are in the way. What is pinned stays.
 */
export function fittedIn(
  placements: readonly Placement[],
  { before, others, pinned }: Surroundings,
): readonly Placement[] {
  const sizes = new Map(before.map(({ id, size }) => [id, size]));
  const nodes = placements.map(({ id, at }) => ({ id, at, size: sizes.get(id) ?? { width: 0, height: 0 } }));
  const fixed = nodes.filter(({ id }) => pinned.has(id));
  const back = fixed.length > 0 ? nodes : movedBy(nodes, fromTo(topMiddle(nodes), topMiddle(before)));
  const gap = spacing.stacked - 1;
  const apart = freePlaces(back, others, gap);
  // Nodes that stand side by side leave each other more room than the gap: what moved was in the way of others.
  const isFree = apart.every((at, index) => at === back[index]?.at);
  if (isFree) return rounded(back);
  const frame = frameOf(back);
  const [free = frame.at] = freePlaces([frame], others, gap);
  const by = fromTo(frame.at, free);
  if (fixed.length === 0 && Math.hypot(by.x, by.y) <= furthest) return rounded(movedBy(back, by));
  const loose = back.filter(({ id }) => !pinned.has(id));
  const found = freePlaces(loose, [...others, ...fixed], gap);
  return rounded([...fixed, ...loose.map((node, index) => ({ ...node, at: found[index] ?? node.at }))]);
}

function topMiddle(nodes: readonly PlacedNode[]) {
  const { at, size } = frameOf(nodes);
  return { x: at.x + size.width / 2, y: at.y };
}

function fromTo(from: Placement['at'], to: Placement['at']) {
  return { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
}

function rounded(nodes: readonly PlacedNode[]): readonly Placement[] {
  return nodes.map(({ id, at }) => ({ id, at: { x: Math.round(at.x), y: Math.round(at.y) } }));
}
