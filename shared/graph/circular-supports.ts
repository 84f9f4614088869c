import { oncePer } from '#shared/model/once-per';
import { type Graph, idAt } from './graph';
import { add, at, type Rows } from './rows';
import { shortestWay } from './shortest-way';
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
export const circularSupports: (graph: Graph) => readonly Circle[] = oncePer((graph) => {
  const next = supportStepsOf(graph.net);
  const components = strongComponents(next);
  return membersBy(components)
    .map((places) => ({
      members: places.map((place) => idAt(graph, place)).sort(),
      cycle: shortestCycle(graph, next, components, places).map((place) => idAt(graph, place)),
    }))
    .sort((a, b) => ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1));
});

/**
 * Whether a circle holds itself up and nothing else does: no member keeps a complete chain when the steps
 * within the circle are taken away. As a circle gives nobody a chain, that is so exactly if no member has one.
 */
export function isVicious({ members }: Circle, grounded: ReadonlySet<string>): boolean {
  return !members.some((id) => grounded.has(id));
}

/** Places of each component that has more than one; every cycle passes through a node and a relation at least. */
function membersBy(components: Int32Array): readonly (readonly number[])[] {
  const counts = new Int32Array(components.length);
  for (const component of components) add(counts, component, 1);
  const members = new Map<number, number[]>();
  components.forEach((component, place) => {
    if (at(counts, component) < 2) return;
    const others = members.get(component);
    if (others) others.push(place);
    else members.set(component, [place]);
  });
  return [...members.values()];
}

/** So many places may be looked at for one circle. It is enough to be exact for circles of a thousand members. */
const patience = 1_000_000;

/** From each node, nearest places first, and never further than would make a shorter cycle. */
function shortestCycle(
  graph: Graph,
  next: Rows,
  components: Int32Array,
  places: readonly number[],
): readonly number[] {
  const nodes = places.filter((place) => place < graph.net.nodeCount);
  const starts = nodes.slice(0, Math.max(1, Math.floor(patience / places.length)));
  let best: readonly number[] = [];
  for (const start of starts) {
    const cycle = shortestWay(next, {
      from: start,
      to: start,
      through: (place) => components[place] === components[start],
      ...(best.length > 0 && { atMost: best.length - 2 }),
    });
    if (cycle.length > 0) best = cycle;
  }
  return best.slice(0, -1);
}
