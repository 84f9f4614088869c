import { collapse } from '#shared/edit/collapse';
import { writeMap } from '#shared/file/write';
import { chain } from '#shared/graph/chain';
import { withInner } from '#shared/graph/drawable';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf, roots, withSources } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { matchesIn } from '#shared/query/matches';
import { parseQuery } from '#shared/query/query';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface FindCosts {
  readonly jsonParse: number;
  readonly words: number;
  readonly wordsAfterEdit: number;
  readonly fields: number;
  readonly lit: number;
  readonly chain: number;
  readonly folds: number;
}

const map = bigMap(10_000, 12_000, 60);
const text = writeMap(map);
const context = {
  graph: graphOf(map),
  labelOf: (id: string) => label(labelsOf(graphOf(map)), id),
  isFlagged: () => false,
  quotesOf: () => new Set<never>(),
};
const ask = (text: string, about = context) => matchesIn(parseQuery(text), about);
const edited = () => ({ ...map, nodes: map.nodes.slice(), relations: map.relations.slice() });
const hits = ask('tariffs');
const [top = map.nodes[0]] = roots(context.graph);
const folded = collapse(map.nodes.slice(0, 50).map(({ id }) => id))(map);

const costs: FindCosts = mediansOf(15, {
  jsonParse: () => JSON.parse(text),
  words: () => ask('tariffs reform'),
  wordsAfterEdit: () => ask('tariffs reform', { ...context, graph: { ...context.graph, map: edited() } }),
  fields: () => ask('kind:evidence label:IN -is:unsourced'),
  lit: () => withInner(context.graph, hits),
  chain: () => chain(context.graph, top?.id ?? ''),
  folds: () => foldedAway(withSources(graphOf(folded), folded.sources)),
});
process.stdout.write(JSON.stringify(costs));
