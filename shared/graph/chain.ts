import { cone } from './cone';
import { type Graph, relationsFrom } from './graph';

/** Ids of all that bears on a node or relation and of all that it bears on, directly or by way of others; itself included. */
export function chain(graph: Graph, id: string): ReadonlySet<string> {
  return new Set([...cone(graph, id), ...ahead(graph, id)]);
}

/** Ids of what a node or relation leads to, directly or by way of others; itself included. */
function ahead(graph: Graph, id: string): ReadonlySet<string> {
  const reached = new Set([id]);
  // The set is walked while it grows.
  for (const here of reached) {
    const target = graph.relation(here)?.target;
    if (target !== undefined) reached.add(target);
    for (const relation of relationsFrom(graph, here)) reached.add(relation.id);
  }
  return reached;
}
