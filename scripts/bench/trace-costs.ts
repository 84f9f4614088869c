import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { positiveCone } from '#shared/graph/cone';
import { graphOf, roots } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import { labelsOf } from '#shared/graph/labels';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { chainPathsOf } from '#shared/trace/chain-paths';
import { traceOf } from '#shared/trace/trace';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface TraceCosts {
  readonly parse: number;
  readonly trace: number;
  readonly paths: number;
}

const map = bigMap(10_000, 12_000);
const text = Buffer.from(writeMap(map)).toString();

// The window has judged the map before anybody traces a statement of it.
const graph = graphOf(map);
const quotes = checkQuotes(map);
labelsOf(graph, quotes.orphans);
groundedChain(graph, quotes.orphans);
const [largest] = roots(graph)
  .map((node) => ({ id: node.id, size: positiveCone(graph, node.id).size }))
  .toSorted((a, b) => b.size - a.size);
const id = largest?.id ?? '';

const costs: TraceCosts = mediansOf(25, {
  parse: () => parseMap(text),
  trace: () => traceOf(map, id),
  paths: () => chainPathsOf(graph, quotes, id),
});
process.stdout.write(JSON.stringify(costs));
