import { toMarkdown } from '#shared/document/to-markdown';
import { reportDocument } from '#shared/report/report-document';
import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { undrawnReportLosses } from '../report-losses';

/** Without the diagram: a text holds no pictures. */
export const reportMarkdown = defineExporter({
  id: 'report-markdown',
  label: formatWords.reportMarkdown,
  extensions: ['md'],
  mime: 'text/markdown',
  shows: 'report',
  write: async (map, options) => toMarkdown(reportDocument(map, options)),
  losses: undrawnReportLosses,
});
