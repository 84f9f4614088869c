import { placesForTheRest } from '#shared/layout/complete';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import { boxOf } from './node-box';

/**
 * The top left corner of every node, on the canvas and in every picture. Nodes that the map gives no place, as in a file
 * written by hand, are laid out by themselves, beneath those that have one.
 */
export const placesOf: (map: ArgumentMap) => ReadonlyMap<string, Point> = oncePerRecent(4, (map) => {
  return new Map([...map.view.placements, ...placesForTheRest(map, boxOf)].map(({ id, at }) => [id, at]));
});
