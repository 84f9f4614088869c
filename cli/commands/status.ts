import { quoted } from '#shared/audit/words';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

const words = cliCommandWords.status;
const answers = cliAnswerWords.status;

export const status = defineCommand({
  id: 'status',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: { json: flag('--json', cliCommonWords.printed('{ labels: { <id>: "IN" | "OUT" | "UNDEC" } }')) },
  examples: [
    {
      line: 'warrant status port-reform.argmap',
      does: words.example,
    },
  ],
  notes: [words.note],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const { nodes, relations } = map.value;
    const graph = graphOf(map.value);
    const labels = labelsOf(graph, checkQuotes(map.value).orphans);
    if (options.json) {
      const all = [...nodes, ...relations].map(({ id }) => [id, label(labels, id)]);
      io.print(jsonDocument({ labels: Object.fromEntries(all) }));
      return ok(0);
    }
    io.print(
      inColumns([
        ...nodes.map((node) => [label(labels, node.id), node.id, quoted(node)]),
        ...relations.map(({ id, kind, premises, target }) => [
          label(labels, id),
          id,
          answers.relation(premises.join(' + '), verbOf(kind, graph.relation(target) !== undefined), target),
        ]),
      ]),
    );
    return ok(0);
  },
});

function verbOf(kind: RelationKind, onRelation: boolean): string {
  const definition = relationKindOf(kind);
  return onRelation ? definition.onRelation.verb : definition.verb;
}
