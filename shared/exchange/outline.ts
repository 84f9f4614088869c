import { type Graph, graphOf, relationsInto } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';

/** A map as an outline: every node is told once, and referred to wherever else it bears on something. */
export interface Outline {
  /** By recommendation first, then by whatever else bears on nothing, then by what only circles lead to. */
  readonly trees: readonly OutlineTree[];
}

export interface OutlineTree {
  /** `continued`: the branch was too deep for a list and goes on here. */
  readonly kind: 'recommendation' | 'other' | 'continued';
  readonly root: Told;
}

/** A node where it is told: its number in the order of telling, and what bears on it. */
export interface Told {
  readonly node: MapNode;
  readonly number: number;
  readonly reasons: readonly Reason[];
  /** What bears on it is told in a tree of its own. */
  readonly isContinued: boolean;
}

export interface Reason {
  readonly relation: Relation;
  readonly premises: readonly (Told | Reference)[];
  /** Undercuts and backing. */
  readonly reasons: readonly Reason[];
}

/** To a node that is told elsewhere. */
export interface Reference {
  readonly node: MapNode;
  readonly number: number;
}

export function isTold(premise: Told | Reference): premise is Told {
  return 'reasons' in premise;
}

/** Lists deeper than this are hard to read, and as text they grow with the square of their depth. */
const deepest = 12;

export function outlineOf(map: ArgumentMap): Outline {
  const graph = graphOf(map);
  const numbers = new Map<string, number>();
  const toldRelations = new Set<string>();
  const continued: MapNode[] = [];

  const tell = (node: MapNode, depth: number): Told => {
    const number = numbers.get(node.id) ?? numbers.size + 1;
    numbers.set(node.id, number);
    const isContinued = depth >= deepest && relationsInto(graph, node.id).length > 0;
    if (isContinued) continued.push(node);
    return { node, number, isContinued, reasons: isContinued ? [] : reasonsOn(node.id, depth) };
  };
  const reasonsOn = (id: string, depth: number): readonly Reason[] =>
    supportsFirst(relationsInto(graph, id)).flatMap((relation) => {
      if (toldRelations.has(relation.id)) return [];
      toldRelations.add(relation.id);
      return {
        relation,
        premises: relation.premises.flatMap((premise) => told(graph.node(premise), depth + 1)),
        reasons: depth >= deepest * 2 ? [] : reasonsOn(relation.id, depth + 1),
      };
    });
  const told = (node: MapNode | undefined, depth: number): readonly (Told | Reference)[] => {
    if (node === undefined) return [];
    const number = numbers.get(node.id);
    return [number === undefined ? tell(node, depth) : { node, number }];
  };

  const trees: OutlineTree[] = [];
  for (const root of rootsFirst(graph)) {
    if (numbers.has(root.id)) continue;
    const kind = root.kind === 'recommendation' ? 'recommendation' : 'other';
    trees.push({ kind, root: tell(root, 0) });
    for (let node = continued.shift(); node; node = continued.shift()) {
      trees.push({ kind: 'continued', root: tell(node, 0) });
    }
  }
  return { trees };
}

function supportsFirst(relations: readonly Relation[]): readonly Relation[] {
  return relations.toSorted((a, b) => Number(a.kind === 'attack') - Number(b.kind === 'attack'));
}

function rootsFirst({ map }: Graph): readonly MapNode[] {
  const isPremise = new Set(map.relations.flatMap(({ premises }) => premises));
  const recommendations = map.nodes.filter(({ kind }) => kind === 'recommendation');
  const isRoot = ({ id }: MapNode) => !isPremise.has(id);
  return [...recommendations.filter(isRoot), ...recommendations, ...map.nodes.filter(isRoot), ...map.nodes];
}
