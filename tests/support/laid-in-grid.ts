import type { ArgumentMap } from '#shared/model/argument-map';

/** The map with its nodes in a grid, in the order of their ids: whoever lays it out has something to do. */
export function laidInGrid(map: ArgumentMap, across = 20): ArgumentMap {
  const placements = map.nodes.map(({ id }, index) => {
    return { id, at: { x: (index % across) * 300, y: Math.floor(index / across) * 220 } };
  });
  return { ...map, view: { ...map.view, placements } };
}
