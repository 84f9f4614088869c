import { named } from '#shared/audit/words';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { atOnce } from '#shared/model/in-steps';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { failed, ok } from '#shared/result';
import { type CandidateSort, candidateSorts } from '#shared/whatif/candidates';
import { cutLimits, cutSetsInSteps } from '#shared/whatif/cut-sets';
import { cliCommonWords } from '#shared/words/cli-commands';
import { whatIfAnswerWords as answers, cliWhatIfWords } from '#shared/words/cli-what-if';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap } from '../maps';
import { nearest } from '../nearest';
import { choice, flag, numberWithin } from '../option';

const words = cliWhatIfWords.critical;

export const critical = defineCommand({
  id: 'critical',
  summary: words.summary,
  operands: [
    { name: '<map>', description: cliCommonWords.map },
    { name: '<id>', description: words.id },
  ],
  options: {
    by: choice('--by <sort>', words.by, candidateSorts, 'evidence'),
    maxSize: numberWithin('--max-size <number>', words.maxSize, { from: 1, to: 5, absent: cutLimits.size }),
    json: flag('--json', cliCommonWords.printed('{ cuts: [[<id>]], complete, label }')),
  },
  examples: [
    { line: 'warrant critical port-reform.argmap R1', does: words.examples.plain },
    {
      line: 'warrant critical port-reform.argmap R1 --by source --json',
      does: words.examples.source,
    },
  ],
  notes: [words.notes.sorts, words.notes.limits(cutLimits.cuts)],
  async run({ operands: [path = '-', id = ''], options, io }) {
    const read = await readMap(io, path);
    if (!read.ok) return read;
    const map = read.value;
    const graph = graphOf(map);
    if (graph.net.places.get(id) === undefined) {
      const ids = [...map.nodes, ...map.relations].map((item) => item.id);
      return failed(answers.noItem(nameOf(path), id, nearest(id, ids)));
    }
    const labels = labelsOf(graph, checkQuotes(map).orphans);
    const its = label(labels, id);
    const maxSize = Math.floor(options.maxSize);
    const { cuts, isComplete } = atOnce(cutSetsInSteps(labels, id, { by: options.by, maxSize }));
    if (options.json) io.print(jsonDocument({ cuts, complete: isComplete, label: its }));
    else if (its !== 'IN') io.print(`${answers.notIn(named(graph, id), its)}\n`);
    else if (cuts.length === 0) io.print(`${answers.none[options.by](named(graph, id), maxSize)}\n`);
    else io.print(`${answers.cuts(named(graph, id))}\n${table(map, options.by, cuts)}`);
    if (!isComplete) io.complain(answers.stopped(cuts.length));
    return ok(0);
  },
});

function table(map: ArgumentMap, by: CandidateSort, cuts: readonly (readonly string[])[]): string {
  return inColumns(
    cuts.map((cut) => [
      `  ${cut.join(' + ')}`,
      ...(by === 'author' ? [] : [cut.map((id) => titleOf(map, by, id)).join(' + ')]),
    ]),
  );
}

function titleOf(map: ArgumentMap, by: CandidateSort, id: string): string {
  if (by === 'evidence') return named(graphOf(map), id);
  const source = findRecord(map.sources, id);
  return source === undefined ? id : sourceTitle(source);
}
