import { placesOf } from '#shared/drawing/places-of';
import type { Scene } from '#shared/drawing/scene';
import { sceneOf } from '#shared/drawing/scene-of';
import { themes } from '#shared/drawing/theme';
import { moveNodes } from '#shared/edit/move';
import type { ArgumentMap } from '#shared/model/argument-map';
import { quoteMarks } from '#shared/review/quote-mark';
import { formatLossWords } from '#shared/words/lost-parts';
import type { ExportOptions, Loss } from './exporter';
import { focused } from './focus';
import { changed, cutTexts, lost } from './lost-parts';
import { ownParts } from './map-parts';

/** What of the map is written, with a place for every node. */
export function placedMap(map: ArgumentMap, focus: string | undefined): ArgumentMap {
  return focused(moveNodes([...placesOf(map)].map(([id, at]) => ({ id, at })))(map), focus);
}

/** The scene that every picture format writes down. Nodes that were never laid out get a place. */
export async function pictureOf(map: ArgumentMap, { theme, focus }: ExportOptions): Promise<Scene> {
  return sceneOf(placedMap(map, focus), themes[theme], quoteMarks(map));
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
