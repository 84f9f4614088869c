import {
  degrees,
  LineCapStyle,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  type RGB,
  rgb,
} from '@cantoo/pdf-lib';
import { printable } from '#shared/document/printable';
import { graphemesOf, isDrawable } from './measure';
import { fontEngine } from './pdf-font-engine';
import type { Scene, ScenePath, SceneText } from './scene';
import { runsOf } from './text-runs';

/** TrueType files of Arimo. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

/** A map unit is a CSS pixel: 96 to the inch, where a point is 72. */
const pointsPerUnit = 0.75;
/** No reader shows pages of more than 200 inches: larger pictures are made smaller. */
const longestPage = 14_400;

/**
 * A scene as a PDF of one page that fits it: vectors, and text that can be selected and searched, in the letters of Arimo
 * that it needs. Characters that Arimo lacks come out as "�". The same scene gives the same bytes.
 */
export async function pdfOf(scene: Scene, files: FontFiles): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontEngine);
  document.setTitle(printable(scene.title), { showInWindowTitleBar: true });
  document.setSubject(scene.description);
  document.setProducer('Warrant');
  const { width, height } = scene.size;
  const scale = Math.min(pointsPerUnit, longestPage / Math.max(width, height));
  const page = document.addPage([width * scale, height * scale]);
  const sheet = { page, scale, height, fonts: await usedFonts(document, scene, files) };
  page.drawRectangle({ width: width * scale, height: height * scale, color: colour(scene.paper) });
  for (const { parts } of scene.groups) {
    for (const part of parts) {
      if (part.kind === 'path') drawPath(sheet, part);
      else drawText(sheet, part);
    }
  }
  return document.save();
}

interface Sheet {
  readonly page: PDFPage;
  readonly scale: number;
  /** Of the scene: PDF counts from the bottom. */
  readonly height: number;
  readonly fonts: Readonly<Record<keyof FontFiles, PDFFont | undefined>>;
}

async function usedFonts(
  document: PDFDocument,
  { groups }: Scene,
  files: FontFiles,
): Promise<Sheet['fonts']> {
  const used = new Set(
    groups.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? faceOf(part) : []))),
  );
  const embed = async (face: keyof FontFiles) =>
    used.has(face) ? await document.embedFont(files[face], { subset: true }) : undefined;
  return { regular: await embed('regular'), bold: await embed('bold'), italic: await embed('italic') };
}

function faceOf({ bold, italic }: SceneText): keyof FontFiles {
  if (bold) return 'bold';
  return italic ? 'italic' : 'regular';
}

function drawPath({ page, scale, height }: Sheet, { path, at, angle = 0, fill, stroke }: ScenePath): void {
  page.drawSvgPath(path, {
    x: at.x * scale,
    y: (height - at.y) * scale,
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

function drawText({ page, scale, height, fonts }: Sheet, text: SceneText): void {
  const font = fonts[faceOf(text)];
  if (font === undefined) return;
  const size = text.size * scale;
  const runs = runsOf(inFont(text.text), text.direction ?? 'ltr').map((run) => ({
    run,
    width: font.widthOfTextAtSize(run, size),
  }));
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  let x = text.at.x * scale - (text.direction === 'rtl' ? whole : 0);
  for (const { run, width } of runs) {
    page.drawText(run, { x, y: (height - text.at.y) * scale, size, font, color: colour(text.colour) });
    x += width;
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
