import { inQuotes } from '#shared/audit/words';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { type AnchorStatus, anchorStatuses, type QuoteCheck } from '#shared/quotes/anchor';
import { describeAnchor } from '#shared/quotes/describe-anchor';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

const words = cliCommandWords.quotes;
const answers = cliAnswerWords.quotes;
const shape =
  '{ quotes: [{ node, citation, source, anchor: "found" | "moved" | "fuzzy" | "ambiguous" | "orphaned" | "unchecked", start, end, note }] }';

/** What somebody has to look at. */
const doubtful: readonly AnchorStatus[] = ['fuzzy', 'ambiguous', 'orphaned'];

export const quotes = defineCommand({
  id: 'quotes',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: { json: flag('--json', cliCommonWords.printed(shape)) },
  exit: words.exit,
  examples: [{ line: 'warrant quotes port-reform.argmap', does: words.example }],
  notes: [words.notes.how, words.notes.unchecked],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const { all } = checkQuotes(map.value);
    io.print(options.json ? jsonDocument({ quotes: all.map(recordOf) }) : textOf(map.value, all));
    return ok(all.some(({ anchor }) => doubtful.includes(anchor.status)) ? 1 : 0);
  },
});

function recordOf({ node, citation, source, anchor }: QuoteCheck) {
  const { start = null, end = null } = anchor.span ?? {};
  return { node, citation, source, anchor: anchor.status, start, end, note: describeAnchor(anchor) };
}

function textOf(map: ArgumentMap, all: readonly QuoteCheck[]): string {
  if (all.length === 0) return `${answers.none}\n`;
  const rows = all.map(({ node: id, citation, source, anchor }) => {
    const node = findRecord(map.nodes, id);
    const { exact = '' } = node?.citations?.[citation]?.quote ?? {};
    const place = anchor.span ? `${anchor.span.start}–${anchor.span.end}` : '';
    const quote = inQuotes(exact);
    return [anchor.status, id, quote, answers.from(source), place, describeAnchor(anchor)];
  });
  return `${inColumns(rows)}${summaryOf(all)}\n`;
}

function summaryOf(all: readonly QuoteCheck[]): string {
  const counts = anchorStatuses.map((status) => {
    const those = all.filter(({ anchor }) => anchor.status === status);
    return [status, those.length] as const;
  });
  return answers.summary(
    all.length,
    counts.filter(([, those]) => those > 0),
  );
}
