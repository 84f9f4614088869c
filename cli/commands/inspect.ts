import { graphOf } from '#shared/graph/graph';
import { type Inspection, inspect as inspectGraph } from '#shared/graph/inspect';
import { nodeKinds } from '#shared/model/node-kinds';
import { relationKinds } from '#shared/model/relation-kinds';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { count } from '#shared/words/numbers';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

const words = cliCommandWords.inspect;
const answers = cliAnswerWords.inspect;

export const inspect = defineCommand({
  id: 'inspect',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: {
    json: flag(
      '--json',
      cliCommonWords.printed(
        '{ nodes: { <kind>: n }, relations: { <kind>: n }, sources, roots, depth, components, cycles }',
      ),
    ),
  },
  examples: [
    {
      line: 'warrant inspect port-reform.argmap --json',
      does: words.example,
    },
  ],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const inspection = inspectGraph(graphOf(map.value));
    io.print(options.json ? jsonDocument(inspection) : inColumns(rowsOf(inspection)));
    return ok(0);
  },
});

function rowsOf({
  nodes,
  relations,
  sources,
  roots,
  depth,
  components,
  cycles,
}: Inspection): readonly (readonly string[])[] {
  return [
    ...nodeKinds.map(({ id, plural }) => [plural, count(nodes[id])]),
    ...relationKinds.map(({ id, plural }) => [plural, count(relations[id])]),
    [answers.sources, count(sources)],
    [answers.roots, roots.length === 0 ? answers.none : roots.join(', ')],
    [answers.depth, count(depth)],
    [answers.components, count(components)],
    [
      answers.cycles,
      cycles.length === 0 ? answers.none : cycles.map((cycle) => cycle.join(' → ')).join('; '),
    ],
  ];
}
