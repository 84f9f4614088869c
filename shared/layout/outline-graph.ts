import { type Graph, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { RelationKind } from '#shared/model/relation-kinds';
import type { Block, Size } from './block';

/** One connected part of a map as layout sees it: things to be placed, and which of them belongs above which. */
export interface OutlineGraph {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
}

/** A block, or the point where premises meet or an undercut ends. */
export interface Item {
  readonly block: Block | null;
  /** Belongs to the top row. */
  readonly isHead: boolean;
}

/** Indexes of items. Blocks lie in even rows and junctions in odd ones: a link between blocks spans two. */
export interface Link {
  readonly upper: number;
  readonly lower: number;
  readonly span: 1 | 2;
  /** How many relations it stands for. */
  readonly weight: number;
  readonly kind: RelationKind;
}

export function outlineGraphOf(
  graph: Graph,
  { nodes, relations }: { readonly nodes: readonly MapNode[]; readonly relations: readonly Relation[] },
  sizeOf: (node: MapNode) => Size,
): OutlineGraph {
  const items: Item[] = [];
  const links: Link[] = [];
  /** Items by the id of the node, or of the relation whose junction it is. */
  const places = new Map<string, number>();
  for (const node of nodes) {
    places.set(node.id, items.length);
    items.push({ block: nodeBlock(node, sizeOf(node)), isHead: isHead(graph, node) });
  }
  for (const { id, premises, target } of relations) {
    const needsJunction = premises.length > 1 || relationsInto(graph, id).length > 0;
    const joinsHeads = [target, ...premises].every((end) => items[places.get(end) ?? -1]?.isHead);
    if (graph.relation(target) || !(needsJunction || joinsHeads)) continue;
    places.set(id, items.length);
    items.push({ block: null, isHead: false });
  }
  const bearsOnAtLast = bearingAtLast(graph);
  for (const relation of relations) {
    const upper = places.get(relation.target);
    const junction = places.get(relation.id);
    if (upper !== undefined && junction !== undefined) {
      links.push({ upper, lower: junction, span: 1, weight: relation.premises.length, kind: relation.kind });
    }
    const above = junction ?? places.get(bearsOnAtLast(relation));
    if (above === undefined) continue;
    const span = items[above]?.block ? 2 : 1;
    for (const premise of relation.premises) {
      const lower = places.get(premise);
      if (lower !== undefined) links.push({ upper: above, lower, span, weight: 1, kind: relation.kind });
    }
  }
  return { items, links: links.filter(({ upper, lower }) => upper !== lower) };
}

/** The links, each to the block that is borne on where it is drawn to a junction. */
export function bearings({ items, links }: OutlineGraph): readonly Pick<Link, 'upper' | 'lower'>[] {
  const through = new Map(
    links.filter(({ lower }) => !items[lower]?.block).map(({ lower, upper }) => [lower, upper]),
  );
  return links.map(({ upper, lower }) => ({
    upper: items[upper]?.block ? upper : (through.get(upper) ?? upper),
    lower,
  }));
}

function nodeBlock({ id }: MapNode, size: Size): Block {
  return { size, headHeight: size.height, members: [{ id, at: { x: 0, y: 0 }, size }] };
}

/**
 * The node that a relation targets, or the relation whose junction stands for what it undercuts: an undercut of an undercut
 * stands beside the other, for both lie beneath the same line. What one of them has come to is known of all on the way.
 */
function bearingAtLast(graph: Graph): (relation: Relation) => string {
  const known = new Map<string, string>();
  return (relation) => {
    const way = new Set<string>();
    let at = relation;
    let last = known.get(at.id);
    while (last === undefined) {
      way.add(at.id);
      const next = graph.relation(at.target);
      // Undercuts may stand in a circle; then there is no junction.
      if (next === undefined || graph.node(next.target) || way.has(next.id)) last = at.target;
      else {
        last = known.get(next.id);
        at = next;
      }
    }
    for (const id of way) known.set(id, last);
    return last;
  };
}

/** Recommendations are what a map is about: on top, unless they are given as reasons themselves. */
function isHead(graph: Graph, { id, kind }: MapNode): boolean {
  if (kind !== 'recommendation') return false;
  return relationsFrom(graph, id).every((relation) => {
    const target = graph.node(relation.target);
    return relation.kind === 'attack' && target?.kind === 'recommendation';
  });
}
