import { audit as auditMap } from '#shared/audit/audit';
import { type AuditedMap, isTextFormat, type ReportFormat } from '#shared/audit/report-format';
import { reportFormatIds, reportFormatOf } from '#shared/audit/report-formats';
import { isRuleId, type RuleId, ruleIds } from '#shared/audit/rules';
import { severities } from '#shared/model/severity';
import { failed, ok } from '#shared/result';
import { cliAnswerWords, cliWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { defineCommand } from '../command';
import type { Io } from '../io';
import { isStandard, nameOf, readMap, writeOut } from '../maps';
import { nearest } from '../nearest';
import { type CliOption, choice, flag, word } from '../option';
import { todayOption } from '../today-option';

const words = cliCommandWords.audit;
const answers = cliAnswerWords.export;

const rule: CliOption<readonly RuleId[] | undefined> = {
  flags: '--rule <id...>',
  description: words.rule,
  absent: undefined,
  parse: (given, option) => {
    const unknown = given.find((word) => !isRuleId(word));
    if (unknown === undefined) return ok(given.filter(isRuleId));
    return failed(cliWords.options.wrongRule(option, unknown, nearest(unknown, ruleIds)));
  },
};

export const audit = defineCommand({
  id: 'audit',
  summary: words.summary,
  operands: [{ name: '<map...>', description: cliCommonWords.maps }],
  options: {
    format: choice('--format <format>', words.format, reportFormatIds, undefined),
    json: flag('--json', words.json),
    out: word('-o, --out <file>', words.out),
    rule,
    failOn: choice('--fail-on <severity>', words.failOn, severities, 'error'),
    today: todayOption(words.today),
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
      line: 'warrant audit port-reform.argmap --format docx -o memo.docx',
      does: words.examples.memo,
    },
  ],
  notes: [
    words.notes.json(
      '{ "version": 1, "findings": […], "summary": {…} }',
      '{ "version": 1, "files": [{ "file", "findings", "summary" }], "summary": {…} }',
    ),
    words.notes.unreadable,
    words.notes.sarif,
  ],
  async run({ operands, options, io }) {
    const day = options.today ?? io.today();
    const format = reportFormatOf(options.json ? 'json' : (options.format ?? 'text'));
    const target = options.out ?? '-';
    const refusal = await refusalOf(target, { format, operands, io });
    if (refusal !== null) return failed(refusal);
    const audited: AuditedMap[] = [];
    for (const path of operands) {
      const map = await readMap(io, path);
      if (!map.ok) return map;
      const chosen = options.rule === undefined ? {} : { rules: options.rule };
      audited.push({
        file: nameOf(path),
        map: map.value,
        report: auditMap(map.value, { today: day, ...chosen }),
        today: day,
      });
    }
    const written = await writeOut(io, target, await format.write(audited));
    if (!written.ok) return written;
    const least = severities.indexOf(options.failOn);
    const open = audited.flatMap(({ report }) => report.findings).filter(({ waived }) => !waived);
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
