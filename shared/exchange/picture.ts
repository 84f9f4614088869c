import { boxOf, maxLines } from '#shared/drawing/node-box';
import type { Scene } from '#shared/drawing/scene';
import { sceneOf } from '#shared/drawing/scene-of';
import { themes } from '#shared/drawing/theme';
import { moveNodes } from '#shared/edit/move';
import { placesForTheRest } from '#shared/layout/complete';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { ExportOptions, Loss } from './exporter';
import { focused } from './focus';
import { counted } from './losses';

/** The scene that every picture format writes down. Nodes that were never laid out get a place. */
export async function pictureOf(map: ArgumentMap, { theme, focus }: ExportOptions): Promise<Scene> {
  const placed = moveNodes(await placesForTheRest(map, boxOf))(map);
  return sceneOf(focused(placed, focus), themes[theme]);
}

/** What no picture shows. */
export function pictureLosses(map: ArgumentMap): readonly Loss[] {
  const cut = map.nodes.filter((node) => boxOf(node).isCut);
  const citations = map.nodes.flatMap((node) => node.citations ?? []);
  const warrants = map.relations.filter(({ warrant }) => warrant !== undefined);
  const notes = [...map.nodes, ...map.relations].filter(({ note }) => note !== undefined);
  const tagged = map.nodes.filter(({ tags = [] }) => tags.length > 0);
  return [
    ...cut.map(({ id }) => ({ where: id, what: `The box shows the first ${maxLines} lines of the text.` })),
    ...counted('citations', citations.length, 'shown as a number only, without places and quotes'),
    ...counted('sources', map.sources.length, 'left out'),
    ...counted('warrants', warrants.length, 'left out'),
    ...counted('notes', notes.length, 'left out'),
    ...counted('collapsed branches', map.view.collapsed.length, 'drawn with all that is beneath them'),
    ...counted('tags', tagged.length, 'left out'),
    ...counted('waivers', map.waivers.length, 'left out'),
  ];
}
