import { pointsPerUnit } from '#shared/drawing/page-setup';
import { type Sheets, scaleOf } from '#shared/drawing/sheet';
import { svgSheet } from '#shared/drawing/svg';
import { exporterOf } from '#shared/exchange/exporters';
import { accountHtml } from '#shared/exchange/exporters/account-html';
import { reportHtml } from '#shared/exchange/exporters/report-html';
import { svg } from '#shared/exchange/exporters/svg';
import { pagesOf } from '#shared/exchange/picture';
import type { ExportTask, PagesPreview, Preview } from './exporting';

/** By what a format shows: the one that can be looked at. */
const shownAs = { picture: svg, report: reportHtml, account: accountHtml } as const;

/** More of a text than anybody looks through before it is written. */
const mostShown = 20_000;

export async function previewOf({ map, format, options }: ExportTask): Promise<Preview> {
  const exporter = exporterOf(format);
  const { shows, heeds = [] } = exporter;
  if (heeds.includes('page') && options.page !== undefined) return pagesPreview(pagesOf(map, options));
  const isTransparent = heeds.includes('ground') && options.isTransparent === true;
  const shown = shows === 'text' ? exporter : shownAs[shows];
  const written = await shown.write(map, { ...options, isTransparent }, noEngines);
  if (typeof written !== 'string') throw new Error(`${shown.id} is no text.`);
  if (shows === 'picture') return { kind: 'picture', drawings: [written], isTransparent };
  if (shows === 'report' || shows === 'account') return { kind: 'page', html: written };
  return { kind: 'text', text: written.slice(0, mostShown) };
}

/** What is looked at is text, and needs none. */
const noEngines = {
  rasterise: () => Promise.reject(new Error('A preview is not painted.')),
  fonts: () => Promise.reject(new Error('A preview takes the fonts of the window.')),
};

function pagesPreview({ sheets, columns }: Sheets): PagesPreview {
  const [first] = sheets;
  const picture = first?.layers[0];
  return {
    kind: 'pages',
    drawings: sheets.map(svgSheet),
    columns,
    size: first?.size ?? { width: 0, height: 0 },
    scale: picture === undefined ? 1 : scaleOf(picture) / pointsPerUnit,
  };
}
