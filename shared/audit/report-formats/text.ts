import { severities } from '#shared/model/severity';
import { auditWords } from '#shared/words/audit';
import { defineReportFormat } from '../report-format';
import { ruleIds } from '../rules';
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
        const lines = report.findings.map(({ severity, rule, subject, message, waived }) => {
          const start = `${severity.padEnd(severityWidth)}  ${rule.padEnd(ruleWidth)}`;
          const mark = waived ? ` ${auditWords.waived}` : '';
          return `  ${start}  ${subject}: ${message}${mark}\n`;
        });
        return `${file}: ${summarised(report)}\n${lines.join('')}`;
      })
      .join('\n'),
});
