import { toHtml } from '#shared/document/to-html';
import { auditWords } from '#shared/words/audit';
import { memoOf } from '../memo';
import { defineReportFormat } from '../report-format';

/** A page to be read, sent and printed. */
export const html = defineReportFormat({
  id: 'html',
  label: auditWords.formats.html,
  extension: 'html',
  mime: 'text/html',
  write: async (audited) => toHtml(memoOf(audited)),
});
