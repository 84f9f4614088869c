import { type Graph, graphOf, idAt } from '#shared/graph/graph';
import { none } from '#shared/graph/places';
import { at } from '#shared/graph/rows';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type Homes, homesByRecommendation, homesOf, homesUnder, type SiblingOrder } from './homes';
import { type RowTable, rowTableOf } from './row-table';

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
  /** All rows as numbers, for walks over them. */
  readonly table: RowTable;
  /** The row at an index; made when it is asked for, and then always the same. */
  readonly row: (index: number) => OutlineRow | undefined;
  /** Index of the row where a node or relation of this id stands, or -1. */
  readonly indexOf: (id: string) => number;
}

/**
 * The outline of a map: recommendations first, then whatever else bears on nothing, then what only circles lead
 * to. Linear in the size of the map, however deep it is.
 */
export function outlineOf(map: ArgumentMap, order?: SiblingOrder): Outline {
  const graph = graphOf(map);
  return outlineWith(graph, homesOf(graph, order));
}

/** The same with every recommendation at the top, even one that bears on something: then each is told by itself. */
export function outlineByRecommendation(map: ArgumentMap): Outline {
  const graph = graphOf(map);
  return outlineWith(graph, homesByRecommendation(graph));
}

/** The outline of one node and all that bears on it; without rows where the map has no such node. */
export function outlineUnder(map: ArgumentMap, id: string): Outline {
  const graph = graphOf(map);
  const place = graph.node(id) === undefined ? undefined : graph.net.places.get(id);
  const nowhere: Homes = { roots: [], home: new Int32Array(), into: () => [] };
  return outlineWith(graph, place === undefined ? nowhere : homesUnder(graph, place));
}

function outlineWith(graph: Graph, homes: Homes): Outline {
  const table = rowTableOf(graph.net, homes);
  const rows: OutlineRow[] = [];
  return {
    table,
    row: (index) => {
      if (index < 0 || index >= table.length) return undefined;
      rows[index] ??= rowAt(graph, homes, table, index);
      return rows[index];
    },
    indexOf: (id) => table.rowOf[graph.net.places.get(id) ?? none] ?? none,
  };
}

/** All rows, for whoever reads the outline from beginning to end. */
export function rowsOf(outline: Outline): readonly OutlineRow[] {
  return Array.from({ length: outline.table.length }, (_, index) => outline.row(index) ?? []).flat();
}

function rowAt(graph: Graph, { home }: Homes, table: RowTable, index: number): OutlineRow {
  const [place, step] = [at(table.nodes, index), at(table.steps, index)];
  const node = place === none ? null : idAt(graph, place);
  const relation = step === none ? null : idAt(graph, step);
  const kind = place === none ? 'step' : at(home, place) === step ? 'statement' : 'reference';
  const parent = at(table.parents, index);
  return {
    key: keyOf(kind, node ?? '', relation ?? ''),
    kind,
    node,
    relation,
    bears: parent === none ? null : at(table.members, index) === 1 ? 'together' : bearingOf(graph, step),
    depth: at(table.depths, index),
    parent,
    end: at(table.ends, index),
    position: at(table.positions, index),
    siblings: at(table.siblings, index),
  };
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
