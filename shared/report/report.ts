import { audit } from '#shared/audit/audit';
import type { Finding } from '#shared/audit/rule';
import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { type Graph, graphOf } from '#shared/graph/graph';
import { type Labels, labelsOf } from '#shared/graph/labels';
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
  readonly findings: readonly Finding[];
}

export interface ReportOptions {
  /** ISO date of the audit. */
  readonly today: string;
  /** Only this node and what bears on it. */
  readonly focus?: string;
}

/** The report of a map, or of one node and what bears on it; everything in it is of what is told. */
export function reportOf(map: ArgumentMap, { today, focus }: ReportOptions): Report {
  const graph = graphOf(map);
  const quotes = checkQuotes(map);
  const outline = numbered(focus === undefined ? outlineByRecommendation(map) : outlineUnder(map, focus));
  const statements = map.nodes.filter(({ id }) => outline.statements.has(id));
  const cited = new Set(statements.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  const ids = bibliographyOf(map.sources, citationStyles[0]).map(({ id }) => id);
  const sources = ids
    .filter((id) => focus === undefined || cited.has(id))
    .flatMap((id) => findRecord(map.sources, id) ?? []);
  const sourceNumbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const isTold = (id: string) => outline.statements.has(id) || outline.steps.has(id) || sourceNumbers.has(id);
  return {
    map,
    graph,
    labels: labelsOf(graph, quotes.orphans),
    quotes,
    outline,
    statements,
    cited,
    sources,
    sourceNumbers,
    findings: audit(map, { today }).findings.filter(({ subject }) => isTold(subject)),
  };
}
