import { svgElement } from '#shared/drawing/svg';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Picture } from '#shared/report/report-document';
import type { ExportEngines, ExportOptions } from './exporter';
import { pictureOf } from './picture';

/** Pixels on the longer side: enough for paper of any usual size, and painted in a second. */
const mostPixels = 3600;

/** The diagram of a report; nothing of a map without statements. Reports are for paper, so it is light. */
export async function reportPicture(map: ArgumentMap, options: ExportOptions): Promise<Picture | undefined> {
  if (map.nodes.length === 0) return undefined;
  const scene = await pictureOf(map, { ...options, theme: 'light' });
  return { svg: svgElement(scene), ...scene.size, description: scene.description };
}

/** The same with its pixels. */
export async function rasterisedPicture(
  map: ArgumentMap,
  options: ExportOptions,
  { rasterise }: ExportEngines,
): Promise<Picture | undefined> {
  const picture = await reportPicture(map, options);
  if (picture === undefined) return undefined;
  const { svg, width, height } = picture;
  const scale = Math.min(2, mostPixels / Math.max(width, height));
  return { ...picture, png: await rasterise(svg, scale) };
}
