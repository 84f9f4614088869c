import { placesOf } from '#shared/drawing/places-of';
import type { Edit } from '#shared/edit/edit';
import { moveNodes } from '#shared/edit/move';
import type { ArgumentMap } from '#shared/model/argument-map';

/**
 * The edit, with every node kept where it is seen if it gives any a place: or else the others, which had none, would be
 * laid out anew around the one that was moved.
 */
export function inPlace(edit: Edit): Edit {
  return (map) => {
    const after = edit(map);
    if (after.view.placements === map.view.placements || isPlaced(map)) return after;
    return edit(moveNodes([...placesOf(map)].map(([id, at]) => ({ id, at })))(map));
  };
}

function isPlaced({ nodes, view }: ArgumentMap): boolean {
  return view.placements.length === nodes.length;
}
