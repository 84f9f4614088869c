import type { Block, Figure } from '../text-document';
import { xmlLine } from '../xml-text';
import { acrossRoom, type PageRoom, uprightRoom } from './docx-page';

/** English Metric Units, in which drawings are measured: of a twentieth of a point, and of a 96th of an inch. */
const emuOfTwentieth = 635;
const emuOfUnit = 9525;

/** What stands above and beneath a picture on its page: a heading and a caption. Twentieths of a point. */
const headAndCaption = 1900;

/** A figure that can be drawn: a word processor shows the pixels where it does not know the drawing. */
export interface DrawnFigure extends Figure {
  readonly png: Uint8Array;
}

/** The figures of a text that can be drawn; each is called by its number here, from 1. */
export function drawnFigures(blocks: readonly Block[]): readonly DrawnFigure[] {
  return blocks.filter(isDrawn);
}

export function isDrawn(block: Block | undefined): block is DrawnFigure {
  return block?.kind === 'figure' && block.png !== undefined;
}

/** Whether a figure is better seen on a page that lies across. */
export function isWide({ width, height }: Figure): boolean {
  return width > 1.2 * height;
}

/** The relationships to the two files of a figure. */
export function figureFiles(number: number) {
  return {
    png: { id: `rIdPixels${number}`, path: `media/figure-${number}.png` },
    svg: { id: `rIdDrawing${number}`, path: `media/figure-${number}.svg` },
  } as const;
}

/** A run with a picture, as large as its page has room for, and no larger than it is. */
export function figureRun(figure: DrawnFigure, number: number): string {
  const { description } = figure;
  const { width, height } = sizeOn(isWide(figure) ? acrossRoom : uprightRoom, figure);
  const { png, svg } = figureFiles(number);
  const extent = `cx="${width}" cy="${height}"`;
  // The drawing is an extension (Office 2016) of the picture that everything older shows.
  const blip = `<a:blip r:embed="${png.id}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg.id}"/></a:ext></a:extLst></a:blip>`;
  const picture = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="figure-${number}.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${number}" name="Figure ${number}" descr="${xmlLine(description)}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** English Metric Units. */
function sizeOn(room: PageRoom, { width, height }: Figure): PageRoom {
  const widest = room.width * emuOfTwentieth;
  const highest = (room.height - headAndCaption) * emuOfTwentieth;
  const scale = Math.min(emuOfUnit, widest / width, highest / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
