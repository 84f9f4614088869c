import { audit } from '#shared/audit/audit';
import type { Finding } from '#shared/audit/rule';
import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { type Graph, graphOf } from '#shared/graph/graph';
import { type Labels, labelsOf } from '#shared/graph/labels';
import { relationsWithin } from '#shared/graph/relations-within';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { outlineByRecommendation, outlineUnder } from '#shared/outline/outline';
import { checkQuotes, type QuoteChecks } from '#shared/quotes/quote-checks';
import { type NumberedOutline, numbered } from './numbers';

/** Everything that the report of a map is written from. */
export interface Report {
  readonly map: ArgumentMap;
  readonly graph: Graph;
  readonly labels: Labels;
  readonly quotes: QuoteChecks;
  readonly outline: NumberedOutline;
  /** Those that are told, in the order of the map. */
  readonly statements: readonly MapNode[];
  /** Ids of the sources that they cite. */
  readonly cited: ReadonlySet<string>;
  /** In the order of a bibliography. */
  readonly sources: readonly Source[];
  /** By id of the source, from 1. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** Of the whole map. */
  readonly findings: readonly Finding[];
}

export interface ReportOptions {
  /** ISO date of the audit. */
  readonly today: string;
  /** Only this node and what bears on it. */
  readonly focus?: string;
  /** Ids of nodes: only these and the relations that are wholly among them. */
  readonly only?: ReadonlySet<string>;
}

/** The report of a map or of a part of it: how things stand is that of the whole. */
export function reportOf(map: ArgumentMap, { today, focus, only }: ReportOptions): Report {
  const graph = graphOf(map);
  const quotes = checkQuotes(map);
  const part = only === undefined ? map : among(map, only);
  const outline = numbered(focus === undefined ? outlineByRecommendation(part) : outlineUnder(part, focus));
  const statements = map.nodes.filter(({ id }) => outline.statements.has(id));
  const cited = new Set(statements.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  const isWhole = statements.length === map.nodes.length;
  const sources = bibliographyOf(map.sources, citationStyles[0])
    .filter(({ id }) => isWhole || cited.has(id))
    .flatMap(({ id }) => findRecord(map.sources, id) ?? []);
  return {
    map,
    graph,
    labels: labelsOf(graph, quotes.orphans),
    quotes,
    outline,
    statements,
    cited,
    sources,
    sourceNumbers: new Map(sources.map(({ id }, index) => [id, index + 1])),
    findings: audit(map, { today }).findings,
  };
}

function among(map: ArgumentMap, only: ReadonlySet<string>): ArgumentMap {
  return {
    ...map,
    nodes: map.nodes.filter(({ id }) => only.has(id)),
    relations: relationsWithin(map, only),
  };
}
