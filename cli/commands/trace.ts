import { quoted } from '#shared/audit/words';
import { label } from '#shared/graph/labels';
import { failed, ok } from '#shared/result';
import { chainPathsOf, usualLimits } from '#shared/trace/chain-paths';
import { type Trace, traceOf } from '#shared/trace/trace';
import { traceLines } from '#shared/trace/trace-lines';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { count } from '#shared/words/numbers';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap } from '../maps';
import { nearest } from '../nearest';
import { flag } from '../option';

const words = cliCommandWords.trace;
const shape =
  '{ id, label, complete, paths: [{ ids, ends: "source" | "gap" | "assumed" | "circle", source, citation, anchor }], pathsCut, gaps: [{ node, why }], assumed: [<id>], objections: [{ relation, target, premises, label, answers }], tree: [{ depth, kind, node, relation, bears, label, ends }] }';

export const trace = defineCommand({
  id: 'trace',
  summary: words.summary,
  operands: [
    { name: '<map>', description: cliCommonWords.map },
    { name: '<id>', description: words.id },
  ],
  options: { json: flag('--json', cliCommonWords.printed(shape)) },
  exit: words.exit,
  examples: [
    { line: 'warrant trace port-reform.argmap R1', does: words.examples.plain },
    { line: 'warrant trace port-reform.argmap R1 --json', does: words.examples.scripts },
  ],
  notes: [
    words.notes.paths,
    words.notes.limits(count(usualLimits.paths), count(usualLimits.ids)),
    words.notes.tree,
  ],
  async run({ operands: [path = '-', id = ''], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const traced = traceOf(map.value, id);
    if (traced === undefined) {
      const ids = map.value.nodes.map((node) => node.id);
      return failed(cliAnswerWords.export.noNode(nameOf(path), id, nearest(id, ids)));
    }
    io.print(options.json ? jsonDocument(recordOf(traced)) : `${traceLines(traced, quoted).join('\n')}\n`);
    return ok(traced.isComplete && traced.gaps.length === 0 ? 0 : 1);
  },
});

function recordOf(traced: Trace) {
  const { graph, labels, quotes, of, isComplete, rows, gaps, assumptions, objections } = traced;
  const { paths, isCut } = chainPathsOf(graph, quotes, of.id);
  return {
    id: of.id,
    label: label(labels, of.id),
    complete: isComplete,
    paths: paths.map((path) => {
      const anchor = quotes.at(path.ids.at(-1) ?? '', path.citation ?? -1)?.anchor.status;
      return { ...path, ...(anchor !== undefined && { anchor }) };
    }),
    pathsCut: isCut,
    gaps: gaps.map(({ node, why }) => ({ node: node.id, why })),
    assumed: assumptions.map((node) => node.id),
    objections: objections.map(({ attack: { id, target, premises }, label: its, answers }) => ({
      relation: id,
      target,
      premises,
      label: its,
      answers: answers.map((answer) => answer.id),
    })),
    tree: rows.map(({ row: { depth, kind, node, relation, bears }, label: its, end }) => ({
      depth,
      kind,
      node,
      relation,
      bears,
      label: its,
      ends: end?.kind ?? null,
    })),
  };
}
