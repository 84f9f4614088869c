import { audit as auditMap } from '#shared/audit/audit';
import { baselineOf, comparedWith } from '#shared/audit/baseline';
import { type AuditedMap, isTextFormat, type ReportFormat } from '#shared/audit/report-format';
import { reportFormatIds, reportFormatOf } from '#shared/audit/report-formats';
import { ruleIds } from '#shared/audit/rules';
import { severities } from '#shared/model/severity';
import { failed, ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { auditBy, auditOptions } from '../audit-options';
import { readBaseline } from '../baseline-file';
import { defineCommand } from '../command';
import type { Io } from '../io';
import { jsonDocument } from '../json';
import { isStandard, nameOf, readMap, writeOut } from '../maps';
import { choice, flag, word } from '../option';

const words = cliCommandWords.audit;
const answers = cliAnswerWords.export;

export const audit = defineCommand({
  id: 'audit',
  summary: words.summary,
  operands: [{ name: '<map...>', description: cliCommonWords.maps }],
  options: {
    format: choice('--format <format>', words.format, reportFormatIds, undefined),
    json: flag('--json', words.json),
    out: word('-o, --out <file>', words.out),
    failOn: choice('--fail-on <severity>', words.failOn, severities, 'error'),
    ...auditOptions,
    baseline: word('--baseline <file>', words.baseline),
    writeBaseline: word('--write-baseline <file>', words.writeBaseline),
  },
  exit: words.exit,
  examples: [
    { line: 'warrant audit port-reform.argmap', does: words.examples.plain },
    {
      line: 'warrant audit port-reform.argmap --format json --fail-on warning',
      does: words.examples.scripts,
    },
    {
      line: 'warrant audit port-reform.argmap --rule unsupported-claim isolated-node',
      does: words.examples.rules,
    },
    {
      line: 'warrant audit port-reform.argmap --write-baseline known.json',
      does: words.examples.writeBaseline,
    },
    {
      line: 'warrant audit port-reform.argmap --baseline known.json',
      does: words.examples.baseline,
    },
    {
      line: 'warrant audit port-reform.argmap --format docx -o memo.docx',
      does: words.examples.memo,
    },
  ],
  notes: [
    words.notes.json(
      '{ "version": 1, "findings": […], "summary": {…} }',
      '{ "version": 1, "files": [{ "file", "findings", "summary" }], "summary": {…} }',
    ),
    words.notes.settings,
    words.notes.baseline(
      '{ "version": 1, "files": [{ "file", "findings": [{ "rule", "subject", "of" }] }] }',
    ),
    words.notes.unreadable,
    words.notes.sarif,
  ],
  async run({ operands, options, io }) {
    const format = reportFormatOf(options.json ? 'json' : (options.format ?? 'text'));
    const target = options.out ?? '-';
    const refusal = await refusalOf(target, { format, operands, io });
    if (refusal !== null) return failed(refusal);
    const asked = await auditBy(io, options);
    if (!asked.ok) return asked;
    const known = options.baseline === undefined ? ok(undefined) : await readBaseline(io, options.baseline);
    if (!known.ok) return known;
    const audited: AuditedMap[] = [];
    for (const path of operands) {
      const map = await readMap(io, path);
      if (!map.ok) return map;
      const report = auditMap(map.value, asked.value);
      const one = { file: nameOf(path), map: map.value, report, today: asked.value.today };
      const off = report.settings?.filter(({ severity }) => severity === 'off').map(({ rule }) => rule) ?? [];
      const isApplied = (id: string) =>
        (options.rule ?? ruleIds).some((rule) => rule === id) && !off.includes(id);
      audited.push(known.value ? { ...one, report: comparedWith(known.value, one, isApplied) } : one);
    }
    if (options.writeBaseline !== undefined) {
      const written = await writeOut(io, options.writeBaseline, jsonDocument(baselineOf(audited)));
      if (!written.ok) return written;
    }
    const written = await writeOut(io, target, await format.write(audited));
    if (!written.ok) return written;
    // What was just written down as known is no news.
    if (options.writeBaseline !== undefined && options.baseline === undefined) return ok(0);
    const least = severities.indexOf(options.failOn);
    const open = audited
      .flatMap(({ report }) => report.findings)
      .filter(({ waived, known: isKnown = false }) => !waived && !isKnown);
    return ok(open.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0);
  },
});

interface Plan {
  readonly format: ReportFormat;
  readonly operands: readonly string[];
  readonly io: Io;
}

/** Why the report may not go to `target`, before any work is done. */
async function refusalOf(target: string, { format, operands, io }: Plan): Promise<string | null> {
  if (isStandard(target)) {
    return io.printsToTerminal && !isTextFormat(format) ? answers.noTerminal(format.label) : null;
  }
  for (const path of operands)
    if (!isStandard(path) && (await io.disk.isSame(path, target))) return answers.overwritesMap(target);
  return null;
}
