import { type Alternatives, alternativesOf } from '#shared/alternatives/alternatives';
import { quoted } from '#shared/audit/words';
import { type Graph, graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { failed, ok } from '#shared/result';
import { alternativesWords } from '#shared/words/alternatives';
import { cliCommonWords } from '#shared/words/cli-commands';
import { alternativesAnswerWords, cliAlternativesWords } from '#shared/words/cli-strength';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap } from '../maps';
import { nearest } from '../nearest';
import { flag } from '../option';

const words = cliAlternativesWords;
const answers = alternativesAnswerWords;
const shape =
  '{ rivals: [{ id, inconsistency }], rows: [{ evidence, credibility, spread, cells: { <rival>: { bearing, relevance, way } } }], silent: [<id>] }';

export const alternatives = defineCommand({
  id: 'alternatives',
  summary: words.summary,
  operands: [
    { name: '<map>', description: cliCommonWords.map },
    { name: '[rival...]', description: words.rivals },
  ],
  options: { json: flag('--json', cliCommonWords.printed(shape)) },
  examples: [
    { line: 'warrant alternatives port-reform.argmap', does: words.examples.plain },
    { line: 'warrant alternatives port-reform.argmap C1 C2', does: words.examples.claims },
  ],
  notes: [words.notes.letters, words.notes.page],
  async run({ operands: [path = '-', ...chosen], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const graph = graphOf(map.value);
    const ids = map.value.nodes.map(({ id }) => id);
    const unknown = chosen.find((id) => !ids.includes(id));
    if (unknown !== undefined) return failed(answers.noNode(nameOf(path), unknown, nearest(unknown, ids)));
    const found = alternativesOf(graph, labelsOf(graph, checkQuotes(map.value).orphans), chosen);
    if (found.rivals.length < 2) return failed(answers.tooFew(nameOf(path)));
    io.print(options.json ? jsonDocument(plain(found)) : report(graph, found));
    return ok(0);
  },
});

/** As JSON: cells by the id of their rival, and no order to count on but that of the lists. */
function plain({ rivals, rows, silent }: Alternatives): unknown {
  return {
    rivals,
    rows: rows.map(({ evidence, credibility, spread, cells }) => ({
      evidence,
      credibility,
      spread,
      cells: Object.fromEntries(
        cells.map(({ bearing, relevance, way }, column) => [rivals[column]?.id, { bearing, relevance, way }]),
      ),
    })),
    silent,
  };
}

function report(graph: Graph, { rivals, rows, silent }: Alternatives): string {
  const nameOfNode = (id: string) => [graph.node(id)].flatMap((node) => (node ? quoted(node) : []));
  const order = rivals.map(({ id, inconsistency }, place) => [
    alternativesWords.rank(place + 1),
    alternativesWords.number(inconsistency),
    id,
    ...nameOfNode(id),
  ]);
  const table = rows.map(({ evidence, cells }) => [
    ...cells.map(({ bearing }) => bearing),
    evidence,
    ...nameOfNode(evidence),
  ]);
  const left = silent.length === 0 ? '' : `\n${alternativesWords.silent(silent.length)}\n`;
  return `${answers.order}\n${inColumns(order)}\n${answers.table}\n${inColumns(table)}${left}`;
}
