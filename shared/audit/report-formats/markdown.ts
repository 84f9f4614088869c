import { toMarkdown } from '#shared/document/to-markdown';
import { auditWords } from '#shared/words/audit';
import { memoOf } from '../memo';
import { type AuditedMap, defineReportFormat } from '../report-format';

/** For reading and for the minutes. */
export const markdown = defineReportFormat({
  id: 'markdown',
  label: auditWords.formats.markdown,
  extension: 'md',
  mime: 'text/markdown',
  write: async (audited) => memoInMarkdown(audited),
});

export function memoInMarkdown(audited: readonly AuditedMap[]): string {
  return toMarkdown(memoOf(audited));
}
