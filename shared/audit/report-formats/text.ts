import { severities } from '#shared/model/severity';
import { auditWords } from '#shared/words/audit';
import { defineReportFormat } from '../report-format';
import { ruleIds } from '../rules';
import { settingInWords } from '../setting-in-words';
import { summarised } from '../totals';

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
      .map(({ file, report }) => {
        const lines = report.findings.map(({ severity, rule, subject, message, waived, known = false }) => {
          const start = `${severity.padEnd(severityWidth)}  ${rule.padEnd(ruleWidth)}`;
          const mark = waived ? ` ${auditWords.waived}` : known ? ` ${auditWords.known}` : '';
          return `  ${start}  ${subject}: ${message}${mark}\n`;
        });
        const settings = (report.settings ?? []).map((setting) => `  ${settingInWords(setting)}\n`);
        const solved = (report.solved ?? []).map(({ rule, subject }) => `${rule} ${subject}`);
        const end = solved.length === 0 ? '' : `  ${auditWords.solved(solved)}\n`;
        return `${file}: ${summarised(report)}\n${settings.join('')}${lines.join('')}${end}`;
      })
      .join('\n'),
});
