import { pointsPerUnit } from '#shared/drawing/page-setup';
import { type Sheet, type Sheets, scaleOf } from '#shared/drawing/sheet';
import { svgOf, svgSheet } from '#shared/drawing/svg';
import { exporterOf } from '#shared/exchange/exporters';
import { accountHtml } from '#shared/exchange/exporters/account-html';
import { reportHtml } from '#shared/exchange/exporters/report-html';
import { partOf } from '#shared/exchange/part';
import { pagesOf, pictureOf } from '#shared/exchange/picture';
import type { ExportTask, PagesPreview, Preview, Seen } from './exporting';

/** Texts for readers are looked at as pages, whatever they are written as. */
const pages = { report: reportHtml, account: accountHtml } as const;

/** More of a text than anybody looks through before it is written. */
const mostShown = 20_000;

/** Statements and relations of a picture that a window makes out of a drawing in no time. */
const mostDrawn = 800;

/** Pixels of a painted picture on its longer side: more than a window has room for. */
const longestSide = 2400;

export async function seenOf(task: ExportTask): Promise<Seen> {
  const { map, format, options } = task;
  const losses = exporterOf(format).losses(partOf(map, options), options.focus);
  return { preview: await previewOf(task), losses };
}

export async function previewOf({ map, format, options }: ExportTask): Promise<Preview> {
  const exporter = exporterOf(format);
  const { shows, heeds = [] } = exporter;
  if (shows === 'report' || shows === 'account')
    return { kind: 'page', html: String(await pages[shows].write(map, options, noEngines)) };
  if (shows === 'text') {
    const text = await exporter.write(map, options, noEngines);
    return { kind: 'text', text: String(text).slice(0, mostShown) };
  }
  const isLarge = map.nodes.length + map.relations.length > mostDrawn;
  if (heeds.includes('page') && options.page !== undefined)
    return pagesPreview(pagesOf(map, options), isLarge);
  const isTransparent = heeds.includes('ground') && options.isTransparent === true;
  const { page: _, ...asOnePage } = options;
  const pictures = isLarge
    ? await painted(pagesOf(map, asOnePage), isTransparent ? 'transparent' : undefined)
    : [drawing(svgOf(await pictureOf(map, { ...options, isTransparent })))];
  return { kind: 'picture', pictures, isTransparent };
}

async function pagesPreview(sheets: Sheets, isLarge: boolean): Promise<PagesPreview> {
  const [first] = sheets.sheets;
  const picture = first?.layers[0];
  const drawings = sheets.sheets.map((sheet) => drawing(svgSheet(sheet)));
  return {
    kind: 'pages',
    pictures: isLarge ? await painted(sheets) : drawings,
    drawings,
    columns: sheets.columns,
    size: first?.size ?? { width: 0, height: 0 },
    scale: picture === undefined ? 1 : scaleOf(picture) / pointsPerUnit,
  };
}

/** What is looked at as text needs none. */
const noEngines = {
  rasterise: () => Promise.reject(new Error('A preview is not painted.')),
  fonts: () => Promise.reject(new Error('A preview takes the fonts of the window.')),
};

function drawing(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** @param ground the colour of the paper, where it is not that of the sheets. */
async function painted({ sheets, columns }: Sheets, ground?: string): Promise<readonly Blob[]> {
  const { paintSheet } = await import('./paint-sheet');
  const onGround = (sheet: Sheet) => (ground === undefined ? sheet : { ...sheet, paper: ground });
  const pictures: Blob[] = [];
  for (const sheet of sheets) {
    const longer = Math.max(sheet.size.width * columns, (sheet.size.height * sheets.length) / columns);
    pictures.push(await paintSheet(onGround(sheet), longestSide / longer));
  }
  return pictures;
}
