import { named } from '#shared/audit/words';
import { type Graph, graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { failed, ok } from '#shared/result';
import { sourcesByAuthor } from '#shared/whatif/authors';
import { type Change, knockOut } from '#shared/whatif/knock-out';
import { switchNamed } from '#shared/whatif/switched-off';
import { cliCommonWords } from '#shared/words/cli-commands';
import { whatIfAnswerWords as answers, cliWhatIfWords } from '#shared/words/cli-what-if';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap } from '../maps';
import { nearest } from '../nearest';
import { flag } from '../option';

const words = cliWhatIfWords['knock-out'];
const change = '{ id, before, after }';

export const knockOutCommand = defineCommand({
  id: 'knock-out',
  summary: words.summary,
  operands: [
    { name: '<map>', description: cliCommonWords.map },
    { name: '<id...>', description: words.ids },
  ],
  options: {
    json: flag('--json', cliCommonWords.printed(`{ off: [<id>], falls: [${change}], rises: [${change}] }`)),
  },
  examples: [
    { line: 'warrant knock-out port-reform.argmap E1 s1', does: words.examples.plain },
    { line: 'warrant knock-out port-reform.argmap E2 --json', does: words.examples.scripts },
  ],
  notes: [words.note],
  async run({ operands: [path = '-', ...asked], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const graph = graphOf(map.value);
    const unknown = asked.find((word) => switchNamed(graph, word) === undefined);
    if (unknown !== undefined) {
      const near = nearest(unknown, namesIn(map.value));
      return failed(answers.noSwitch(nameOf(path), unknown, near));
    }
    const switches = asked.flatMap((word) => switchNamed(graph, word) ?? []);
    const found = knockOut(labelsOf(graph, checkQuotes(map.value).orphans), switches);
    if (options.json) {
      io.print(jsonDocument(found));
      return ok(0);
    }
    io.print(
      [
        section(
          answers.off,
          found.off.map((id) => [id, named(graph, id)]),
        ),
        section(answers.falls, changes(graph, found.falls)),
        section(answers.rises, changes(graph, found.rises)),
      ].join('\n'),
    );
    return ok(0);
  },
});

function namesIn(map: ArgumentMap): readonly string[] {
  const ids = [...map.nodes, ...map.relations, ...map.sources].map(({ id }) => id);
  return [...ids, ...sourcesByAuthor(map).keys()];
}

function changes(graph: Graph, list: readonly Change[]): readonly (readonly string[])[] {
  return list.map(({ id, before, after }) => [answers.becomes(before, after), id, named(graph, id)]);
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `${title}\n  ${answers.nothing}\n`;
  return `${title}\n${inColumns(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))}`;
}
