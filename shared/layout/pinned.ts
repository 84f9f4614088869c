import { type Graph, relationsInto } from '#shared/graph/graph';
import type { Point } from '#shared/model/argument-map';
import { freePlaces } from './free-places';
import type { Places } from './memory';
import { movedBy, type PlacedNode } from './placed-node';
import { spacing } from './spacing';

interface Pins {
  readonly graph: Graph;
  readonly places: Places;
  readonly pinned: ReadonlySet<string>;
}

/**
 * Pinned nodes back where they were, what bears on them after them, and the rest aside wherever it would lie on another.
 */
export function aroundPinned(nodes: readonly PlacedNode[], pins: Pins): readonly PlacedNode[] {
  const moves = movesOf(nodes, pins);
  const moved = nodes.flatMap((node) => movedBy([node], moves.get(node.id) ?? { x: 0, y: 0 }));
  const fixed = moved.filter(({ id }) => pins.pinned.has(id));
  const free = moved
    .filter(({ id }) => !pins.pinned.has(id))
    .toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const found = freePlaces(free, fixed, spacing.stacked - 1);
  return [...fixed, ...free.map((node, index) => ({ ...node, at: found[index] ?? node.at }))];
}

/** How far each pinned node is from its pin; nodes that bear on one, directly or by way of others, go with the nearest. */
function movesOf(nodes: readonly PlacedNode[], { graph, places, pinned }: Pins): ReadonlyMap<string, Point> {
  const moves = new Map<string, Point>();
  for (const { id, at } of nodes) {
    const pin = pinned.has(id) ? places.get(id) : undefined;
    if (pin) moves.set(id, { x: pin.x - at.x, y: pin.y - at.y });
  }
  // The map is walked while it grows: from all pins at once, one step further each time.
  for (const [id, move] of moves) {
    for (const { id: relation, premises } of relationsInto(graph, id)) {
      const undercutting = relationsInto(graph, relation).flatMap((undercut) => undercut.premises);
      for (const premise of [...premises, ...undercutting]) if (!moves.has(premise)) moves.set(premise, move);
    }
  }
  return moves;
}
