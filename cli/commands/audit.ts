import { audit as auditMap } from '#shared/audit/audit';
import { baselineOf, comparedWith } from '#shared/audit/baseline';
import type { AuditedMap } from '#shared/audit/report-format';
import { reportFormatIds, reportFormatOf } from '#shared/audit/report-formats';
import { ruleIds } from '#shared/audit/rules';
import { severities } from '#shared/model/severity';
import { ok } from '#shared/result';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { auditBy, auditOptions } from '../audit-options';
import { readBaseline } from '../baseline-file';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap, writeOut } from '../maps';
import { choice, flag, word } from '../option';

const words = cliCommandWords.audit;

export const audit = defineCommand({
  id: 'audit',
  summary: words.summary,
  operands: [{ name: '<map...>', description: cliCommonWords.maps }],
  options: {
    format: choice('--format <format>', words.format, reportFormatIds, undefined),
    json: flag('--json', words.json),
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
  ],
  async run({ operands, options, io }) {
    const asked = await auditBy(io, options);
    if (!asked.ok) return asked;
    const known = options.baseline === undefined ? ok(undefined) : await readBaseline(io, options.baseline);
    if (!known.ok) return known;
    const audited: AuditedMap[] = [];
    for (const path of operands) {
      const map = await readMap(io, path);
      if (!map.ok) return map;
      const report = auditMap(map.value, asked.value);
      const one = { file: nameOf(path), map: map.value, report };
      const off = report.settings?.filter(({ severity }) => severity === 'off').map(({ rule }) => rule) ?? [];
      const isApplied = (id: string) =>
        (options.rule ?? ruleIds).some((rule) => rule === id) && !off.includes(id);
      audited.push(known.value ? { ...one, report: comparedWith(known.value, one, isApplied) } : one);
    }
    if (options.writeBaseline !== undefined) {
      const written = await writeOut(io, options.writeBaseline, jsonDocument(baselineOf(audited)));
      if (!written.ok) return written;
    }
    const format = options.json ? 'json' : (options.format ?? 'text');
    io.print(reportFormatOf(format).write(audited));
    // What was just written down as known is no news.
    if (options.writeBaseline !== undefined && options.baseline === undefined) return ok(0);
    const least = severities.indexOf(options.failOn);
    const open = audited
      .flatMap(({ report }) => report.findings)
      .filter(({ waived, known: isKnown = false }) => !waived && !isKnown);
    return ok(open.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0);
  },
});
