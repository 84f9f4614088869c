import { quoted } from '#shared/audit/words';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { type BriefCoverage, type Coverage, coverageOf } from '#shared/reading/coverage';
import type { NoteCall, NoteRecord } from '#shared/reading/footnotes';
import { failed, ok } from '#shared/result';
import { cliCommonWords } from '#shared/words/cli-commands';
import { cliCoverageWords, coverageAnswerWords } from '#shared/words/cli-coverage';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap } from '../maps';
import { flag, numberWithin } from '../option';

const words = cliCoverageWords;
const answers = coverageAnswerWords;
const shape =
  '{ briefs: [{ source, percent, assertive, covered, uncovered: [{ start, end, page, text }], footnotes: { marksWithoutNote, notesWithoutMark, duplicates } }], withoutText: [<id>], unsaid: [<id>] }';

export const coverage = defineCommand({
  id: 'coverage',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: {
    json: flag('--json', cliCommonWords.printed(shape)),
    failUnder: numberWithin('--fail-under <percent>', words.failUnder, { from: 0, to: 100, absent: 100 }),
  },
  exit: words.exit,
  examples: [
    { line: 'warrant coverage port-reform.argmap', does: words.examples.plain },
    { line: 'warrant coverage port-reform.argmap --json --fail-under 80', does: words.examples.scripts },
  ],
  notes: [words.notes.covered, words.notes.unsaid, words.notes.reading],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const found = coverageOf(map.value);
    if (found.briefs.length === 0) {
      const { withoutText } = found;
      const name = nameOf(path);
      return failed(
        withoutText.length === 0 ? answers.noBrief(name) : answers.noText(name, withoutText.join(', ')),
      );
    }
    io.print(options.json ? jsonDocument(plain(found)) : report(map.value, found));
    const isUnder = ({ covered, assertive }: BriefCoverage) => 100 * covered < options.failUnder * assertive;
    return ok(found.briefs.some(isUnder) ? 1 : 0);
  },
});

/** As JSON: nothing that a program could not rely on. */
function plain({ briefs, withoutText, unsaid }: Coverage): unknown {
  return {
    briefs: briefs.map(({ source, percent, assertive, covered, uncovered, footnotes }) => ({
      source,
      percent,
      assertive,
      covered,
      uncovered: uncovered.map(({ start, end, page = null, text }) => ({ start, end, page, text })),
      footnotes: {
        marksWithoutNote: footnotes.callsWithoutRecord.map(({ mark, start, end }) => ({ mark, start, end })),
        notesWithoutMark: footnotes.recordsWithoutCall.map(plainRecord),
        duplicates: footnotes.duplicates.map((notes) => notes.map(plainRecord)),
      },
    })),
    withoutText,
    unsaid,
  };
}

function plainRecord({ mark, start, end, text }: NoteRecord): unknown {
  return { mark, start, end, text };
}

function report(map: ArgumentMap, { briefs, unsaid }: Coverage): string {
  const ofBriefs = briefs.map(({ source, covered, assertive, percent, uncovered, footnotes }) => {
    const record = findRecord(map.sources, source);
    const title = record === undefined ? source : sourceTitle(record);
    const sentences = uncovered.map(({ page, start, end, text }) => [
      ...(page === undefined ? [] : [answers.page(page)]),
      `${start}–${end}`,
      text,
    ]);
    return [
      `${answers.carried(title, covered, assertive, percent)}\n`,
      section(answers.uncovered, sentences),
      section(answers.marks, footnotes.callsWithoutRecord.map(rowOfMark)),
      section(answers.notes, footnotes.recordsWithoutCall.map(rowOfNote)),
      section(answers.duplicates, footnotes.duplicates.flat().map(rowOfNote)),
    ].join('');
  });
  const nodes = unsaid.flatMap((id) => findRecord(map.nodes, id) ?? []);
  return [
    ...ofBriefs,
    section(
      answers.unsaid,
      nodes.map((node) => [node.id, quoted(node)]),
    ),
  ].join('');
}

function rowOfMark({ mark, start, end }: NoteCall): readonly string[] {
  return [mark, `${start}–${end}`];
}

function rowOfNote({ mark, start, end, text }: NoteRecord): readonly string[] {
  return [mark, `${start}–${end}`, text];
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return `\n${title}\n${inColumns(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))}`;
}
