import { auditWords } from '#shared/words/audit';
import { memoOf } from '../memo';
import { defineReportFormat } from '../report-format';

/** A memo to be edited and passed on. */
export const docx = defineReportFormat({
  id: 'docx',
  label: auditWords.formats.docx,
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async (audited) => {
    // Loaded when it is needed: nothing at the start packs files.
    const { toDocx } = await import('#shared/document/to-docx');
    return toDocx(memoOf(audited));
  },
});
