import { type Graph, recommendations } from '#shared/graph/graph';
import type { Labels } from '#shared/graph/labels';
import { usualWeight } from '#shared/graph/proof';
import {
  type Bearing,
  bearingOf,
  credibilityOf,
  factorOf,
  inconsistencyOf,
  type Level,
  placeOf,
  relevanceOf,
} from './bearing';
import { type Way, waysToRival } from './ways-to-rival';

/** How one piece of evidence bears on one rival. */
export interface Cell {
  readonly bearing: Bearing;
  /** From the evidence to the rival, statements and steps; empty where there is none. */
  readonly way: readonly string[];
  /** Whether it speaks for the rival as directly as against it. */
  readonly isMixed: boolean;
  readonly relevance: Level;
}

export interface Row {
  /** Id of the evidence. */
  readonly evidence: string;
  readonly credibility: Level;
  /** From 0, where it is the same to all rivals and tells nothing between them, to 4. */
  readonly spread: number;
  /** One for each rival, in the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Rival {
  readonly id: string;
  /** 0 or less: the sum of what speaks against it, weighted by credibility and relevance. */
  readonly inconsistency: number;
}

/** Evidence against rivals. */
export interface Alternatives {
  /** What the evidence speaks against least comes first; then in order of id. */
  readonly rivals: readonly Rival[];
  /** What tells most between the rivals comes first; then in order of id. */
  readonly rows: readonly Row[];
  /** Ids of the evidence that bears on none of them. */
  readonly silent: readonly string[];
}

/** `chosen` are the ids of the rivals; without any, they are the recommendations of the map. Others than nodes are passed over. */
export function alternativesOf(graph: Graph, labels: Labels, chosen: readonly string[] = []): Alternatives {
  const nodes = chosen.length > 0 ? chosen : recommendations(graph).map(({ id }) => id);
  const ids = [...new Set(nodes)].filter((id) => graph.node(id) !== undefined).sort();
  const all = new Set(ids);
  const ways = ids.map((id) => waysToRival(graph, labels, id, all));
  const rows = graph.map.nodes
    .filter(({ id, kind }) => kind === 'evidence' && !all.has(id))
    .map(({ id, grade }) =>
      rowOf(
        id,
        credibilityOf(grade),
        ways.map((to) => cellOf(graph, to(id))),
      ),
    );
  const bearing = rows.filter(({ cells }) => cells.some(({ way }) => way.length > 0));
  const order = ids
    .map((id, column) => ({ id, column, inconsistency: inconsistency(bearing, column) }))
    .sort((one, other) => other.inconsistency - one.inconsistency || one.column - other.column);
  return {
    rivals: order.map(({ id, inconsistency: sum }) => ({ id, inconsistency: sum })),
    rows: bearing
      .map((row) => ({ ...row, cells: order.flatMap(({ column }) => row.cells[column] ?? []) }))
      .sort((one, other) => other.spread - one.spread || (one.evidence < other.evidence ? -1 : 1)),
    silent: rows.filter((row) => !bearing.includes(row)).map(({ evidence }) => evidence),
  };
}

function cellOf(graph: Graph, ways: { readonly helping: Way | null; readonly hurting: Way | null }): Cell {
  const { bearing, way } = bearingOf(ways);
  const ids = way?.ids ?? [];
  const weights = ids.flatMap((id) => {
    const relation = graph.relation(id);
    return relation === undefined ? [] : [relation.weight ?? usualWeight];
  });
  const isMixed = bearing === 'N' && way !== null;
  return { bearing, way: ids, isMixed, relevance: relevanceOf(Math.min(...weights, 1)) };
}

function rowOf(evidence: string, credibility: Level, cells: readonly Cell[]): Row {
  const places = cells.map(({ bearing }) => placeOf[bearing]);
  return { evidence, credibility, spread: Math.max(...places, -2) - Math.min(...places, 2), cells };
}

function inconsistency(rows: readonly Row[], column: number): number {
  return rows.reduce((sum, { credibility, cells }) => {
    const cell = cells[column];
    if (cell === undefined) return sum;
    return sum + inconsistencyOf[cell.bearing] * factorOf[credibility] * factorOf[cell.relevance];
  }, 0);
}
