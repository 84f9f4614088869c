import { placesOf } from '#shared/drawing/places-of';
import type { Scene } from '#shared/drawing/scene';
import { sceneOf } from '#shared/drawing/scene-of';
import type { Sheets } from '#shared/drawing/sheet';
import { fittedSheet, sheetsOf } from '#shared/drawing/sheets-of';
import { themes } from '#shared/drawing/theme';
import { moveNodes } from '#shared/edit/move';
import type { ArgumentMap } from '#shared/model/argument-map';
import { quoteMarks } from '#shared/review/quote-mark';
import { formatLossWords } from '#shared/words/lost-parts';
import type { ExportOptions, Loss } from './exporter';
import { changed, cutTexts, lost } from './lost-parts';
import { ownParts } from './map-parts';
import { type Part, partOf } from './part';

/** What of the map is written, with a place for every node. */
export function placedMap(map: ArgumentMap, part: Part): ArgumentMap {
  return partOf(moveNodes([...placesOf(map)].map(([id, at]) => ({ id, at })))(map), part);
}

/** The scene that every picture format writes down. Nodes that were never laid out get a place. */
export async function pictureOf(
  map: ArgumentMap,
  { isTransparent, ...options }: ExportOptions,
): Promise<Scene> {
  const scene = sceneOf(placedMap(map, options), themes[options.theme], quoteMarks(map));
  if (!isTransparent) return scene;
  const { paper: _, ...groundless } = scene;
  return groundless;
}

/** The pages that it is printed on: as the options want them, or one that fits the picture. */
export function pagesOf(map: ArgumentMap, options: ExportOptions): Sheets {
  const part = placedMap(map, options);
  const theme = themes[options.theme];
  const signs = quoteMarks(map);
  return options.page === undefined
    ? fittedSheet(sceneOf(part, theme, signs), theme)
    : sheetsOf(part, theme, signs, options.page);
}

/** What no picture shows. */
export function pictureLosses(map: ArgumentMap): readonly Loss[] {
  return [
    ...cutTexts(map),
    ...changed(map, 'citations', formatLossWords.asNumber),
    ...lost(map, [
      'standards',
      'quotes',
      'sources',
      'sourceStatuses',
      'warrants',
      'schemes',
      'weights',
      'notes',
      'tags',
      ...ownParts,
    ]),
  ];
}
