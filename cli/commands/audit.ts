import { audit as auditMap } from '#shared/audit/audit';
import type { AuditedMap } from '#shared/audit/report-format';
import { reportFormatIds, reportFormatOf } from '#shared/audit/report-formats';
import { isRuleId, type RuleId, ruleIds } from '#shared/audit/rules';
import { isIsoDate } from '#shared/model/iso-date';
import { severities } from '#shared/model/severity';
import { failed, ok } from '#shared/result';
import { cliWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { defineCommand } from '../command';
import { nameOf, readMap } from '../maps';
import { nearest } from '../nearest';
import { type CliOption, choice, flag } from '../option';

const words = cliCommandWords.audit;

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

const today: CliOption<string | undefined> = {
  flags: '--today <date>',
  description: words.today,
  absent: undefined,
  parse: (given, option) => {
    const day = given.at(-1) ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(day) && isIsoDate(day)) return ok(day);
    return failed(cliWords.options.wrongDay(option, day));
  },
};

export const audit = defineCommand({
  id: 'audit',
  summary: words.summary,
  operands: [{ name: '<map...>', description: cliCommonWords.maps }],
  options: {
    format: choice('--format <format>', words.format, reportFormatIds, undefined),
    json: flag('--json', words.json),
    rule,
    failOn: choice('--fail-on <severity>', words.failOn, severities, 'error'),
    today,
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
  ],
  notes: [
    words.notes.json(
      '{ "version": 1, "findings": […], "summary": {…} }',
      '{ "version": 1, "files": [{ "file", "findings", "summary" }], "summary": {…} }',
    ),
    words.notes.unreadable,
  ],
  async run({ operands, options, io }) {
    const day = options.today ?? io.today();
    const audited: AuditedMap[] = [];
    for (const path of operands) {
      const map = await readMap(io, path);
      if (!map.ok) return map;
      const chosen = options.rule === undefined ? {} : { rules: options.rule };
      audited.push({
        file: nameOf(path),
        map: map.value,
        report: auditMap(map.value, { today: day, ...chosen }),
      });
    }
    const format = options.json ? 'json' : (options.format ?? 'text');
    io.print(reportFormatOf(format).write(audited));
    const least = severities.indexOf(options.failOn);
    const open = audited.flatMap(({ report }) => report.findings).filter(({ waived }) => !waived);
    return ok(open.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0);
  },
});
