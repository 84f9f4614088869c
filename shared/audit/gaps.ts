import { circularSupports } from '#shared/graph/circular-supports';
import { type Graph, relationsFrom, supportsOf } from '#shared/graph/graph';

/**
 * Where incomplete chains break off. The answer maps the id of an incomplete node to the incomplete nodes at
 * the far ends of the chains beneath it, sorted: those with nothing incomplete beneath them and, of
 * chains that end in no such node, the circles they run into.
 */
export function gapsOf(graph: Graph, grounded: ReadonlySet<string>): (id: string) => readonly string[] {
  const beneath = (id: string) => {
    // Evidence stands on sources alone.
    const supports = graph.node(id)?.kind === 'evidence' ? [] : supportsOf(graph, id);
    return supports.flatMap(({ premises }) => premises.filter((premise) => !grounded.has(premise)));
  };
  const above = (id: string) =>
    relationsFrom(graph, id)
      .filter(({ kind, target }) => kind === 'support' && !grounded.has(target))
      .map(({ target }) => target);
  const incomplete = graph.map.nodes.map(({ id }) => id).filter((id) => !grounded.has(id));
  const ends = new Set(incomplete.filter((id) => beneath(id).length === 0));
  const overEnds = reached(ends, above);
  const circular = new Set(circularSupports(graph).flatMap(({ members }) => members));
  return (start) =>
    [...reached([start], beneath)]
      .filter((id) => ends.has(id) || (circular.has(id) && !overEnds.has(id)))
      .sort();
}

/** Everything that steps lead to from `starts`, with the starts. */
function reached(starts: Iterable<string>, steps: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(starts);
  // A set visits what is added while it is walked.
  for (const id of seen) for (const next of steps(id)) seen.add(next);
  return seen;
}
