import { boxOf, maxLines } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import type { Scene } from '#shared/drawing/scene';
import { sceneOf } from '#shared/drawing/scene-of';
import type { Sheets } from '#shared/drawing/sheet';
import { fittedSheet, sheetsOf } from '#shared/drawing/sheets-of';
import { themes } from '#shared/drawing/theme';
import { moveNodes } from '#shared/edit/move';
import type { ArgumentMap } from '#shared/model/argument-map';
import { quoteMarks } from '#shared/review/quote-mark';
import { lossWords as words } from '#shared/words/exchange';
import type { ExportOptions, Loss } from './exporter';
import { counted } from './losses';
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
  const cut = map.nodes.filter((node) => boxOf(node).isCut);
  const citations = map.nodes.flatMap((node) => node.citations ?? []);
  const warrants = map.relations.filter(({ warrant }) => warrant !== undefined);
  const notes = [...map.nodes, ...map.relations].filter(({ note }) => note !== undefined);
  const tagged = map.nodes.filter(({ tags = [] }) => tags.length > 0);
  return [
    ...cut.map(({ id }) => ({ where: id, what: words.cutText(maxLines) })),
    ...counted(words.citations, citations.length),
    ...counted(words.sources, map.sources.length),
    ...counted(words.warrants, warrants.length),
    ...counted(words.notes, notes.length),
    ...counted(words.collapsed, map.view.collapsed.length),
    ...counted(words.tags, tagged.length),
    ...counted(words.waivers, map.waivers.length),
  ];
}
