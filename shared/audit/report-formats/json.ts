import { auditWords } from '#shared/words/audit';
import { defineReportFormat } from '../report-format';
import { totalOf } from '../totals';

/** For programs: the report itself of one map, a list by file of several. */
export const json = defineReportFormat({
  id: 'json',
  label: auditWords.formats.json,
  extension: 'json',
  mime: 'application/json',
  write: async (audited) => {
    const [only] = audited;
    const files = audited.map(({ file, report: { version: _, ...report } }) => ({ file, ...report }));
    const document =
      audited.length === 1 && only !== undefined
        ? only.report
        : { version: 1, files, summary: totalOf(audited.map(({ report }) => report)) };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
});
