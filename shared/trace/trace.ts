import { circularSupports } from '#shared/graph/circular-supports';
import { positiveCone } from '#shared/graph/cone';
import { type Graph, graphOf } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import { type Label, type Labels, labelAt, labelsOf } from '#shared/graph/labels';
import { none } from '#shared/graph/places';
import { at } from '#shared/graph/rows';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { type Outline, type OutlineRow, outlineUnder, rowsOf } from '#shared/outline/outline';
import { checkQuotes, type QuoteChecks } from '#shared/quotes/quote-checks';
import { type ChainEnd, chainEndOf, type GapReason } from './chain-end';
import { type Objection, objectionsTo } from './objections';

/** A statement or a step of a trace. */
export interface TraceRow {
  readonly row: OutlineRow;
  /** Undefined for a step of several premises, which follow. */
  readonly node: MapNode | undefined;
  /** The step by which it bears on the row above; undefined at the top. */
  readonly relation: Relation | undefined;
  /** Of the statement, or of the step where it has a row of its own. */
  readonly label: Label;
  /** Where a chain ends here; a circle ends where it comes back to what rests on it. */
  readonly end: ChainEnd | { readonly kind: 'circle' } | undefined;
}

/** A statement beneath which a chain breaks off. */
export interface Gap {
  readonly node: MapNode;
  readonly why: GapReason;
}

/** All that one statement rests on, down to its sources, with what is held against it. */
export interface Trace {
  readonly graph: Graph;
  readonly labels: Labels;
  readonly quotes: QuoteChecks;
  readonly of: MapNode;
  /** Whether at least one chain is complete down to sources or assumptions. */
  readonly isComplete: boolean;
  readonly outline: Outline;
  /** In reading order: every statement is told once and referred to wherever else it bears on something. */
  readonly rows: readonly TraceRow[];
  /** Ids of what it rests on, nodes and relations, nearest first; itself included. */
  readonly cone: ReadonlySet<string>;
  /** Nearest first. */
  readonly gaps: readonly Gap[];
  /** Statements that are taken as true, nearest first. */
  readonly assumptions: readonly MapNode[];
  /** To anything that it rests on, or to the step to it; nearest first. */
  readonly objections: readonly Objection[];
}

/**
 * The trace of a node; undefined where the map has no such node. It is a rendering of the part of the map that bears on
 * the node, not a list of its paths: as many rows as that has premises, however often its chains fork and join.
 */
export function traceOf(map: ArgumentMap, id: string): Trace | undefined {
  const graph = graphOf(map);
  const of = graph.node(id);
  if (of === undefined) return undefined;
  const quotes = checkQuotes(map);
  const labels = labelsOf(graph, quotes.orphans);
  const outline = outlineUnder(map, id);
  const { table } = outline;
  const cone = positiveCone(graph, id);
  const nodes = [...cone].flatMap((each) => graph.node(each) ?? []);
  const ends = nodes.map((node) => ({ node, end: chainEndOf(graph, node, quotes.orphans) }));
  const circleOf = circlesBy(graph);
  return {
    graph,
    labels,
    quotes,
    of,
    isComplete: groundedChain(graph, quotes.orphans).has(id),
    outline,
    rows: rowsOf(outline).map((row, index) => {
      const [place, step] = [at(table.nodes, index), at(table.steps, index)];
      const node = map.nodes[place];
      const relation = map.relations[step - graph.net.nodeCount];
      return {
        row,
        node,
        relation,
        label: labelAt(labels, place === none ? step : place),
        end: endOf(row, node),
      };
    }),
    cone,
    gaps: ends.flatMap(({ node, end }) => (end?.kind === 'gap' ? [{ node, why: end.why }] : [])),
    assumptions: ends.flatMap(({ node, end }) => (end?.kind === 'assumed' ? [node] : [])),
    objections: objectionsTo(graph, labels, cone),
  };

  function endOf(row: OutlineRow, node: MapNode | undefined): TraceRow['end'] {
    if (node === undefined) return undefined;
    if (row.kind === 'statement') return chainEndOf(graph, node, quotes.orphans);
    const circle = circleOf(node.id);
    return circle !== undefined && circle === circleOf(row.relation ?? '') ? { kind: 'circle' } : undefined;
  }
}

/** Which circle of support a node or relation is in, as a number; undefined outside of any. */
function circlesBy(graph: Graph): (id: string) => number | undefined {
  const circles = new Map(
    circularSupports(graph).flatMap(({ members }, circle) => members.map((id) => [id, circle] as const)),
  );
  return (id) => circles.get(id);
}
