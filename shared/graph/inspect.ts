import { type NodeKind, nodeKindIds } from '#shared/model/node-kinds';
import { type RelationKind, relationKindIds } from '#shared/model/relation-kinds';
import { circularSupports } from './circular-supports';
import { components } from './components';
import { depthOf } from './depth';
import { type Graph, roots } from './graph';

/** The shape of a map in numbers. */
export interface Inspection {
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly relations: Readonly<Record<RelationKind, number>>;
  readonly sources: number;
  /** Ids of the nodes that bear on nothing. */
  readonly roots: readonly string[];
  /** Relations on the longest chain. */
  readonly depth: number;
  /** Parts that nothing connects. */
  readonly components: number;
  /** A shortest cycle of each circle of support: node, relation, node, … */
  readonly cycles: readonly (readonly string[])[];
}

export function inspect(graph: Graph): Inspection {
  const { nodes, relations, sources } = graph.map;
  return {
    nodes: counts(nodeKindIds, nodes),
    relations: counts(relationKindIds, relations),
    sources: sources.length,
    roots: roots(graph).map(({ id }) => id),
    depth: depthOf(graph),
    components: components(graph).length,
    cycles: circularSupports(graph).map(({ cycle }) => cycle),
  };
}

function counts<K extends string>(kinds: readonly K[], things: readonly { readonly kind: K }[]) {
  const count = (kind: K) => things.filter((thing) => thing.kind === kind).length;
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<K, number>; // One entry for each.
}
