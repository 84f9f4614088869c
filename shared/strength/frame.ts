import type { Graph } from '#shared/graph/graph';
import { at, itemsOf, type Rows, rowLength, rowsOf } from '#shared/graph/rows';
import { noOrphans, type Orphans } from '#shared/graph/standing';
import { membersOf, strongComponents } from '#shared/graph/strong-components';
import { weightAt } from '#shared/graph/trials';
import type { MapNode } from '#shared/model/map-node';
import { baseOf } from './bases';
import { originsOf } from './origins';

/** A map made ready for reckoning: a place for each node and relation, as in its net. */
export interface Frame {
  readonly graph: Graph;
  /** What a node is worth by itself; of a relation, how much of its weakest premise it passes on. From 0 to 1. */
  readonly bases: Float64Array;
  /** What supports and attacks each place; what comes from one source stands side by side. */
  readonly supporters: Rows;
  readonly attackers: Rows;
  /** By relation: the first of those that come from the same source. */
  readonly origins: Int32Array;
  /** Sets of places that depend on one another, each after all that it depends on. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly places: readonly number[];
  readonly isCircle: boolean;
}

export interface FrameOptions {
  readonly orphans?: Orphans;
  /** In place of the table. */
  readonly base?: (node: MapNode) => number;
  /** Whether what repeats one source counts once; it does unless said otherwise. */
  readonly isBySource?: boolean;
}

/**
 * Nothing supports evidence but its source, and backing adds nothing to a step: as for labels. What its author gave up, and
 * evidence whose sources are withdrawn, is worth nothing whatever supports it.
 */
export function frameOf(graph: Graph, options: FrameOptions = {}): Frame {
  const { orphans = noOrphans, isBySource = true } = options;
  const { base = (node: MapNode) => baseOf(graph.map, node, orphans) } = options;
  const { map, net } = graph;
  const { size, nodeCount, into, attacks, premises } = net;
  const bases = new Float64Array(size);
  map.nodes.forEach((node, place) => {
    bases[place] = base(node);
  });
  for (let place = nodeCount; place < size; place += 1) bases[place] = weightAt(graph, place);
  const origins = isBySource ? originsOf(graph) : Int32Array.from({ length: size }, (_, place) => place);

  const bearing = (kind: number, bears: (target: number) => boolean): Rows =>
    rowsOf(size, (pair) => {
      for (let target = 0; target < size; target += 1) {
        if (rowLength(into, target) === 0 || !bears(target)) continue;
        const relations = itemsOf(into, target).filter((relation) => at(attacks, relation) === kind);
        for (const relation of relations.sort((a, b) => at(origins, a) - at(origins, b) || a - b))
          pair(target, relation);
      }
    });
  const isOpen = (target: number) => {
    const node = map.nodes[target];
    return node !== undefined && node.kind !== 'evidence' && node.status !== 'defeated';
  };
  const supporters = bearing(0, isOpen);
  const attackers = bearing(1, () => true);

  const needs = rowsOf(size, (pair) => {
    for (let place = 0; place < size; place += 1)
      for (const rows of [premises, supporters, attackers])
        for (const other of itemsOf(rows, place)) pair(place, other);
  });
  const parts = membersOf(strongComponents(needs)).map((places) => ({
    places,
    isCircle: places.length > 1 || places.some((place) => itemsOf(needs, place).includes(place)),
  }));
  return { graph, bases, supporters, attackers, origins, parts };
}

/** The same, of which only these places are reckoned: what bears on them must be among them. */
export function within(frame: Frame, places: ReadonlySet<number>): Frame {
  const parts = frame.parts.filter(({ places: [first = -1] }) => places.has(first));
  return { ...frame, parts };
}
