import type { ArgumentMap } from '#shared/model/argument-map';
import { severities } from '#shared/model/severity';
import { auditWords } from '#shared/words/audit';
import { defineReportFormat } from '../report-format';
import type { Finding } from '../rule';
import { ruleIds } from '../rules';
import { settingInWords } from '../setting-in-words';
import { isKnown, summarised } from '../totals';
import { voidWaiverOf } from '../waiver-of';

const severityWidth = Math.max(...severities.map((severity) => severity.length));
const ruleWidth = Math.max(...ruleIds.map((id) => id.length));

/** For a terminal: one finding to a line, so that it can be searched and counted by line. */
export const text = defineReportFormat({
  id: 'text',
  label: auditWords.formats.text,
  extension: 'txt',
  mime: 'text/plain',
  write: async (audited) =>
    audited
      .map(({ file, map, report }) => {
        const lines = report.findings.map((finding) => {
          const { severity, rule, subject, message } = finding;
          const start = `${severity.padEnd(severityWidth)}  ${rule.padEnd(ruleWidth)}`;
          return `  ${start}  ${[`${subject}: ${message}`, ...marksOf(map, finding)].join(' ')}\n`;
        });
        const settings = (report.settings ?? []).map((setting) => `  ${settingInWords(setting)}\n`);
        const solved = (report.solved ?? []).map(({ rule, subject }) => `${rule} ${subject}`);
        const end = solved.length === 0 ? '' : `  ${auditWords.solved(solved)}\n`;
        return `${file}: ${summarised(report)}\n${settings.join('')}${lines.join('')}${end}`;
      })
      .join('\n'),
});

function marksOf(map: ArgumentMap, finding: Finding): readonly string[] {
  if (finding.waived) return [auditWords.waived];
  const before = voidWaiverOf(map, finding);
  return [
    ...(isKnown(finding) ? [auditWords.known] : []),
    ...(before === undefined ? [] : [auditWords.voidWaiver(before.by)]),
  ];
}
