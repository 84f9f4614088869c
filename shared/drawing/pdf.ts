import {
  clip,
  degrees,
  endPath,
  LineCapStyle,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  type RGB,
  rectangle,
  rgb,
} from '@cantoo/pdf-lib';
import { printable } from '#shared/document/printable';
import { graphemesOf, isDrawable } from './measure';
import { fontEngine } from './pdf-font-engine';
import { addLinks } from './pdf-links';
import type { ScenePath, SceneText } from './scene';
import { type Sheet, type SheetLayer, type Sheets, scaleOf } from './sheet';
import { runsOf } from './text-runs';

/** TrueType files of Arimo. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

/**
 * Sheets as the pages of a PDF: vectors, and text that can be selected and searched, in the letters of Arimo that it needs.
 * Characters that Arimo lacks come out as "�". A node for which `addressOf` has an address leads there. The same
 * sheets give the same bytes.
 */
export async function pdfOf(
  { title, description, sheets }: Sheets,
  files: FontFiles,
  addressOf: (node: string) => string | undefined = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontEngine);
  document.setTitle(printable(title), { showInWindowTitleBar: true });
  document.setSubject(description);
  document.setProducer('Warrant');
  const fonts = await usedFonts(document, sheets, files);
  for (const { size, paper, layers } of sheets) {
    const page = document.addPage([size.width, size.height]);
    page.drawRectangle({ ...size, color: colour(paper) });
    for (const layer of layers) {
      drawLayer(page, layer, fonts);
      addLinks(page, layer, addressOf);
    }
  }
  return document.save();
}

type Fonts = Readonly<Record<keyof FontFiles, PDFFont | undefined>>;

/** Where a layer is drawn: its origin on the page, in points from the bottom left, and points to each of its units. */
interface Ground {
  readonly page: PDFPage;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fonts: Fonts;
}

function drawLayer(page: PDFPage, layer: SheetLayer, fonts: Fonts): void {
  const { groups, shown, place } = layer;
  const scale = scaleOf(layer);
  const top = page.getHeight() - place.y;
  const ground = { page, x: place.x - shown.x * scale, y: top + shown.y * scale, scale, fonts };
  page.pushOperators(
    pushGraphicsState(),
    rectangle(place.x, top - place.height, place.width, place.height),
    clip(),
    endPath(),
  );
  for (const { parts } of groups) {
    for (const part of parts) {
      if (part.kind === 'path') drawPath(ground, part);
      else drawText(ground, part);
    }
  }
  page.pushOperators(popGraphicsState());
}

async function usedFonts(document: PDFDocument, sheets: readonly Sheet[], files: FontFiles): Promise<Fonts> {
  const used = new Set(
    sheets
      .flatMap(({ layers }) => layers.flatMap(({ groups }) => groups.flatMap(({ parts }) => parts)))
      .flatMap((part) => (part.kind === 'text' ? faceOf(part) : [])),
  );
  const embed = async (face: keyof FontFiles) =>
    used.has(face) ? await document.embedFont(files[face], { subset: true }) : undefined;
  return { regular: await embed('regular'), bold: await embed('bold'), italic: await embed('italic') };
}

function faceOf({ bold, italic }: SceneText): keyof FontFiles {
  if (bold) return 'bold';
  return italic ? 'italic' : 'regular';
}

function drawPath({ page, x, y, scale }: Ground, { path, at, angle = 0, fill, stroke }: ScenePath): void {
  page.drawSvgPath(path, {
    x: x + at.x * scale,
    y: y - at.y * scale,
    scale,
    rotate: degrees(-angle),
    ...(fill && { color: colour(fill) }),
    ...(stroke && {
      borderColor: colour(stroke.colour),
      borderWidth: stroke.width,
      borderLineCap: stroke.dash ? LineCapStyle.Butt : LineCapStyle.Round,
      ...(stroke.dash && { borderDashArray: [...stroke.dash] }),
    }),
  });
}

function drawText({ page, x, y, scale, fonts }: Ground, text: SceneText): void {
  const font = fonts[faceOf(text)];
  if (font === undefined) return;
  const size = text.size * scale;
  const runs = runsOf(inFont(text.text), text.direction ?? 'ltr').map((run) => ({
    run,
    width: font.widthOfTextAtSize(run, size),
  }));
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  let left = x + text.at.x * scale - (text.direction === 'rtl' ? whole : 0);
  for (const { run, width } of runs) {
    page.drawText(run, { x: left, y: y - text.at.y * scale, size, font, color: colour(text.colour) });
    left += width;
  }
}

function inFont(text: string): string {
  const kept = graphemesOf(printable(text)).map((grapheme) => (isDrawable(grapheme) ? grapheme : '\ufffd'));
  return kept.join('');
}

function colour(hexadecimal: string): RGB {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(hexadecimal.slice(start, start + 2), 16) / 255,
  );
  return rgb(red, green, blue);
}
