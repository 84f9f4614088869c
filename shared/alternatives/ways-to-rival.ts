import { type Graph, idAt } from '#shared/graph/graph';
import { type Labels, label } from '#shared/graph/labels';
import { at, itemsOf } from '#shared/graph/rows';

/** A shortest way by which something bears on a rival. */
export interface Way {
  /** From the statement to the rival, both and the steps between them included. */
  readonly ids: readonly string[];
  /** How many steps it has. */
  readonly steps: number;
}

/** How a statement bears on a rival; null where it does not. */
export interface TwoWays {
  readonly helping: Way | null;
  readonly hurting: Way | null;
}

const unreached = -1;
const arrived = -2;

/** A stop on a way is a place in the net, the side that it is on, and whether a step above it was refuted. */
const hurts = 1;
const refuted = 2;

/**
 * Shortest ways to one rival, for it and against it: an objection turns a way round, and an answer to an objection turns it
 * back. Backing is left out.
 *
 * Nothing passes over a step that is OUT, for it was refuted; but what refuted it, or something beneath it, bears on the
 * rival by that. Only steps from a rival count whatever their label, for rivals are compared here, not judged: between two
 * that object to each other, what speaks for one speaks against the other, whichever of them stands.
 */
export function waysToRival(
  graph: Graph,
  labels: Labels,
  rival: string,
  rivals: ReadonlySet<string>,
): (id: string) => TwoWays {
  const { net } = graph;
  const next = new Int32Array(4 * net.size).fill(unreached);
  const queue: number[] = [];
  const reach = (stop: number, from: number) => {
    if (next[stop] !== unreached) return;
    next[stop] = from;
    queue.push(stop);
  };
  const isRefuted = (relation: number) => {
    const premises = itemsOf(net.premises, relation);
    return (
      label(labels, idAt(graph, relation)) === 'OUT' &&
      !premises.some((place) => rivals.has(idAt(graph, place)))
    );
  };
  const target = net.places.get(rival);
  if (target !== undefined) reach(4 * target, arrived);
  // The queue is walked while it grows: nearest first, so that the first way found is a shortest.
  for (const stop of queue) {
    const place = stop >> 2;
    const side = stop & hurts;
    const before = stop & refuted;
    for (const premise of itemsOf(net.premises, place)) reach(4 * premise + side + before, stop);
    for (const relation of itemsOf(net.into, place)) {
      const isAttack = at(net.attacks, relation) === 1;
      if (!isAttack && (place >= net.nodeCount || graph.map.nodes[place]?.kind === 'evidence')) continue;
      const standing = isAttack ? 0 : before;
      const now = isRefuted(relation) ? refuted : standing;
      reach(4 * relation + (isAttack ? side ^ hurts : side) + now, stop);
    }
  }
  const wayFrom = (first: number): Way | null => {
    if (next[first] === unreached) return null;
    const ids: string[] = [];
    for (let stop = first; stop !== arrived; stop = at(next, stop)) ids.push(idAt(graph, stop >> 2));
    return { ids, steps: ids.filter((id) => graph.relation(id) !== undefined).length };
  };
  return (id) => {
    const place = net.places.get(id);
    if (place === undefined) return { helping: null, hurting: null };
    return { helping: wayFrom(4 * place), hurting: wayFrom(4 * place + hurts) };
  };
}
