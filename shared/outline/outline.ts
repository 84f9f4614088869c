import { type Graph, graphOf, idAt } from '#shared/graph/graph';
import { none } from '#shared/graph/net';
import { at, itemsOf, rowLength } from '#shared/graph/rows';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type Homes, homesOf, type SiblingOrder } from './homes';

/** How a row bears on the one that it stands under; `together`: as one of the linked premises of that step. */
export type Bearing = 'support' | 'attack' | 'undercut' | 'backing' | 'together';

/**
 * One line of an outline.
 * - `statement`: a node, with all that bears on it beneath
 * - `reference`: a node that stands somewhere else as a statement
 * - `step`: a relation with several premises, which stand beneath
 *
 * A relation with one premise has no row of its own: it is the sign before the premise, and what undercuts or
 * backs it stands beneath the premise.
 */
export interface OutlineRow {
  /** Unlike all others of the outline; a statement keeps it wherever it moves. */
  readonly key: string;
  readonly kind: 'statement' | 'reference' | 'step';
  /** Null for a step. */
  readonly node: string | null;
  /** The step that leads to the row above; null at the top. */
  readonly relation: string | null;
  /** Null at the top. */
  readonly bears: Bearing | null;
  /** 0 at the top. */
  readonly depth: number;
  /** Index of the row that it stands under, or -1. */
  readonly parent: number;
  /** Index after the last row beneath it. */
  readonly end: number;
  /** From 1, among the `siblings` that stand under the same row. */
  readonly position: number;
  readonly siblings: number;
}

/** A map as a tree of rows, in reading order. Every node is a statement once, and every relation stands once. */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  /** Index of the row where a node or relation of this id stands, or -1. */
  readonly indexOf: (id: string) => number;
}

/** A row that is still to be written; its node and step by their places in the net. */
interface Item {
  readonly kind: OutlineRow['kind'];
  readonly node: number;
  readonly step: number;
  readonly bears: Bearing | null;
}

/** What stands under one row, and how much of it is written. */
interface Branch {
  readonly parent: number;
  readonly items: readonly Item[];
  written: number;
}

/**
 * The outline of a map: recommendations first, then whatever else bears on nothing, then what only circles lead
 * to. Linear in the size of the map, however deep it is.
 */
export function outlineOf(map: ArgumentMap, order?: SiblingOrder): Outline {
  const graph = graphOf(map);
  const { net } = graph;
  const homes = homesOf(graph, order);
  const rows: { -readonly [K in keyof OutlineRow]: OutlineRow[K] }[] = [];
  const indexes = new Int32Array(net.size).fill(none);
  const branches: Branch[] = [
    { parent: none, items: homes.roots.map((place) => rootAt(graph, place)), written: 0 },
  ];

  for (let branch = branches.at(-1); branch; branch = branches.at(-1)) {
    const item = branch.items[branch.written];
    if (item === undefined) {
      const above = rows[branch.parent];
      if (above) above.end = rows.length;
      branches.pop();
      continue;
    }
    branch.written += 1;
    const index = rows.length;
    const node = item.node === none ? null : idAt(graph, item.node);
    const relation = item.step === none ? null : idAt(graph, item.step);
    rows.push({
      key: keyOf(item.kind, node ?? '', relation ?? ''),
      kind: item.kind,
      node,
      relation,
      bears: item.bears,
      depth: branches.length - 1,
      parent: branch.parent,
      end: index + 1,
      position: branch.written,
      siblings: branch.items.length,
    });
    if (item.kind === 'statement') indexes[item.node] = index;
    if (item.step !== none && item.bears !== 'together') indexes[item.step] = index;
    const beneath = itemsUnder(graph, homes, item);
    if (beneath.length > 0) branches.push({ parent: index, items: beneath, written: 0 });
  }
  return { rows, indexOf: (id) => indexes[net.places.get(id) ?? none] ?? none };
}

function rootAt({ net }: Graph, place: number): Item {
  return place < net.nodeCount
    ? { kind: 'statement', node: place, step: none, bears: null }
    : { kind: 'step', node: none, step: place, bears: null };
}

function itemsUnder(graph: Graph, homes: Homes, { kind, node, step, bears }: Item): readonly Item[] {
  const itemOf = (relation: number) => relationItem(graph, homes, relation);
  const onStep = step === none || bears === 'together' ? [] : homes.into(step).map(itemOf);
  if (kind === 'reference') return onStep;
  if (kind === 'statement') return [...onStep, ...homes.into(node).map(itemOf)];
  const members = itemsOf(graph.net.premises, step).map((premise) =>
    premiseItem(homes, { node: premise, step, bears: 'together' }),
  );
  return [...members, ...onStep];
}

function relationItem(graph: Graph, homes: Homes, step: number): Item {
  const { premises } = graph.net;
  const bears = bearingOf(graph, step);
  if (rowLength(premises, step) > 1) return { kind: 'step', node: none, step, bears };
  const [premise = none] = itemsOf(premises, step);
  return premiseItem(homes, { node: premise, step, bears });
}

function premiseItem({ home }: Homes, item: Omit<Item, 'kind'>): Item {
  return { kind: at(home, item.node) === item.step ? 'statement' : 'reference', ...item };
}

function bearingOf({ net }: Graph, relation: number): Bearing {
  const isOnStep = at(net.targets, relation) >= net.nodeCount;
  if (at(net.attacks, relation) === 1) return isOnStep ? 'undercut' : 'attack';
  return isOnStep ? 'backing' : 'support';
}

/** Ids may hold any character, so the length of one tells where the other begins. */
function keyOf(kind: OutlineRow['kind'], node: string, relation: string): string {
  return kind === 'reference' ? `see:${relation.length}:${relation}${node}` : `${kind}:${node || relation}`;
}
