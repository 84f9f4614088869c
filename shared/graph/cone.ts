import type { Relation } from '#shared/model/relation';
import { type Graph, relationsInto, supportsOf } from './graph';

/** Ids of what supports a node or relation, directly or by way of others: nodes, supports and backing; itself included. */
export function positiveCone(graph: Graph, id: string): ReadonlySet<string> {
  return behind(graph, id, supportsOf);
}

/** Ids of all that bears on a node or relation, for or against it, directly or by way of others; itself included. */
export function cone(graph: Graph, id: string): ReadonlySet<string> {
  return behind(graph, id, relationsInto);
}

function behind(
  graph: Graph,
  id: string,
  relationsOn: (graph: Graph, id: string) => readonly Relation[],
): ReadonlySet<string> {
  const reached = new Set([id]);
  // The set is walked while it grows.
  for (const here of reached) {
    for (const premise of graph.relation(here)?.premises ?? []) reached.add(premise);
    for (const relation of relationsOn(graph, here)) reached.add(relation.id);
  }
  return reached;
}
