import { attackViewOf, mostUndecided } from '#shared/attacks/attack-view';
import { quoted } from '#shared/audit/words';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { cliWhatIfWords } from '#shared/words/cli-what-if';
import { attacksAsJson, attacksAsText } from '../attacks-report';
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
  options: {
    attacks: flag('--attacks', cliWhatIfWords.attacks.option),
    json: flag('--json', cliCommonWords.printed('{ labels: { <id>: "IN" | "OUT" | "UNDEC" } }')),
  },
  examples: [
    {
      line: 'warrant status port-reform.argmap',
      does: words.example,
    },
    { line: 'warrant status port-reform.argmap --attacks', does: cliWhatIfWords.attacks.example },
  ],
  notes: [words.note, cliWhatIfWords.attacks.note(mostUndecided)],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const { nodes, relations } = map.value;
    const graph = graphOf(map.value);
    if (options.attacks) {
      const view = attackViewOf(graph);
      io.print(options.json ? attacksAsJson(view) : attacksAsText(map.value, view));
      return ok(0);
    }
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
