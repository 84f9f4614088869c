import { reportDocument } from '#shared/report/report-document';
import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { reportLosses } from '../report-losses';
import { rasterisedPicture } from '../report-picture';

/** The diagram stands in it both in pixels and as SVG, for word processors that know that. */
export const reportDocx = defineExporter({
  id: 'report-docx',
  label: formatWords.reportDocx,
  extensions: ['docx'],
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  shows: 'report',
  write: async (map, options, engines) => {
    // Loaded when it is needed: nothing at the start packs files.
    const { toDocx } = await import('#shared/document/to-docx');
    return toDocx(reportDocument(map, options, await rasterisedPicture(map, options, engines)));
  },
  losses: reportLosses,
});
