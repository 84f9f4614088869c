import { toHtml } from '#shared/document/to-html';
import { reportDocument } from '#shared/report/report-document';
import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { reportLosses } from '../report-losses';
import { reportPicture } from '../report-picture';

export const reportHtml = defineExporter({
  id: 'report-html',
  label: formatWords.reportHtml,
  extensions: ['html'],
  mime: 'text/html',
  shows: 'report',
  write: async (map, options) => toHtml(reportDocument(map, options, await reportPicture(map, options))),
  losses: reportLosses,
});
