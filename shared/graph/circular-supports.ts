import { type Graph, idAt, oncePerFrame } from './graph';
import type { Grounded } from './grounded';
import { placesTogether, shortestCycle } from './shortest-cycle';
import { supportStepsOf } from './steps';
import { strongComponents } from './strong-components';

/** Nodes and supports each of which rests on every other. */
export interface Circle {
  /** Ids in code-unit order. */
  readonly members: readonly string[];
  /** A shortest cycle in it: node, relation, node, … and last the relation that ends on the first. */
  readonly cycle: readonly string[];
}

/** All circles of support, by their first members. A node that supports itself makes one. */
export const circularSupports: (graph: Graph) => readonly Circle[] = oncePerFrame((graph) => {
  const next = supportStepsOf(graph.net);
  const components = strongComponents(next);
  return placesTogether(components)
    .map((places) => ({
      members: places.map((place) => idAt(graph, place)).sort(),
      // Every cycle passes through a node, so it is enough to begin with those.
      cycle: shortestCycle(next, components, {
        places,
        starts: places.filter((place) => place < graph.net.nodeCount),
      }).map((place) => idAt(graph, place)),
    }))
    .sort((a, b) => ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1));
});

/**
 * Whether a circle holds itself up and nothing else does: no member keeps a complete chain when the steps
 * within the circle are taken away. As a circle gives nobody a chain, that is so exactly if no member has one.
 */
export function isVicious({ members }: Circle, grounded: Grounded): boolean {
  return !members.some((id) => grounded.has(id));
}
