import { type Graph, graphOf } from '#shared/graph/graph';
import { type Grounded, groundedChain } from '#shared/graph/grounded';
import { type Labels, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type Steps, saying } from '#shared/model/in-steps';
import { checkQuotesInSteps, type QuoteChecks } from '#shared/quotes/quote-checks';
import { type Coverage, coverageInSteps } from '#shared/reading/coverage';
import { dayOfBrief } from './dates';
import { named } from './words';

/** What a rule may look at. */
export interface AuditContext {
  readonly map: ArgumentMap;
  readonly graph: Graph;
  /** How every quotation stands to the text of its source. */
  readonly quotes: QuoteChecks;
  /** How the map and the briefs that it maps fit together. */
  readonly coverage: Coverage;
  /** The grounded status of every node and relation. */
  readonly labels: Labels;
  /** What has a complete chain down to sources. */
  readonly grounded: Grounded;
  /** ISO date. */
  readonly today: string;
  /** ISO date from which the age of sources is counted: that of the brief where it has one, else today. */
  readonly day: string;
  /** A node or relation in words of the map, for messages. */
  readonly say: (id: string) => string;
}

/** Each step is a walk over the whole map, or a piece of a text. */
export function* contextInSteps(map: ArgumentMap, today: string): Steps<AuditContext> {
  const graph = graphOf(map);
  yield;
  const quotes = yield* checkQuotesInSteps(map);
  const coverage = yield* saying(undefined, coverageInSteps(map));
  const labels = labelsOf(graph, quotes.orphans);
  yield;
  const grounded = groundedChain(graph, quotes.orphans);
  yield;
  const day = dayOfBrief(map) ?? today;
  return { map, graph, quotes, coverage, labels, grounded, today, day, say: (id) => named(graph, id) };
}
