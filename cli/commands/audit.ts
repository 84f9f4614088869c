import { audit as auditMap } from '#shared/audit/audit';
import type { AuditedMap } from '#shared/audit/report-format';
import { reportFormatIds, reportFormatOf } from '#shared/audit/report-formats';
import { severities } from '#shared/audit/rule';
import { isRuleId, type RuleId, ruleIds } from '#shared/audit/rules';
import { isIsoDate } from '#shared/model/iso-date';
import { failed, ok } from '#shared/result';
import { defineCommand } from '../command';
import { nameOf, readMap } from '../maps';
import { suggestion } from '../nearest';
import { type CliOption, choice, flag } from '../option';

const rule: CliOption<readonly RuleId[] | undefined> = {
  flags: '--rule <id...>',
  description: 'apply these rules only; give them after the maps',
  absent: undefined,
  parse: (words) => {
    const unknown = words.find((word) => !isRuleId(word));
    if (unknown === undefined) return ok(words.filter(isRuleId));
    return failed(`is “${unknown}”, which is no rule${suggestion(unknown, ruleIds)}`);
  },
};

const today: CliOption<string | undefined> = {
  flags: '--today <date>',
  description: 'the day to audit for, YYYY-MM-DD (the day of the clock unless given)',
  absent: undefined,
  parse: (words) => {
    const given = words.at(-1) ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(given) && isIsoDate(given)) return ok(given);
    return failed(`is “${given}”, and has to be a day that exists, such as 2026-03-31.`);
  },
};

export const audit = defineCommand({
  id: 'audit',
  summary: 'Check every chain of a map and say where it is missing, circular or contested.',
  operands: [{ name: '<map...>', description: 'the maps, or - for standard input' }],
  options: {
    format: choice('--format <format>', 'how to print the report', reportFormatIds, undefined),
    json: flag('--json', 'the same as --format json'),
    rule,
    failOn: choice(
      '--fail-on <severity>',
      'the least severity that makes the exit code 1',
      severities,
      'error',
    ),
    today,
  },
  exit: '0 nothing at or above --fail-on, or all of it waived; 1 a finding at or above --fail-on that is not waived; 2 a map could not be read',
  examples: [
    { line: 'warrant audit port-reform.argmap', does: 'Prints the findings, one to a line.' },
    {
      line: 'warrant audit port-reform.argmap --format json --fail-on warning',
      does: 'For scripts: one JSON document, and exit code 1 from warnings up.',
    },
    {
      line: 'warrant audit port-reform.argmap --rule unsupported-claim isolated-node',
      does: 'Applies two rules.',
    },
  ],
  notes: [
    'The JSON of one map is `{ "version": 1, "findings": […], "summary": {…} }`; its summary counts waived findings too. Of several maps it is `{ "version": 1, "files": [{ "file", "findings", "summary" }], "summary": {…} }`.',
    'When one of several maps cannot be read, none is reported.',
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
