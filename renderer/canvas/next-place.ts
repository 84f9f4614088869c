import type { BoxIndex } from '#shared/drawing/box-index';
import { bottomOf, grown, type Rect, rightOf } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import { gap } from './free-place';

/**
 * The next place for a node where many are made one after the other, as one writes: the highest free place in columns
 * over what is in sight, the leftmost of several; beneath what is in sight where that is full.
 *
 * @returns the top left corner, in whole map units.
 */
export function nextPlace(
  boxes: Pick<BoxIndex, 'over'>,
  seen: Rect,
  size: { readonly width: number; readonly height: number },
): Point {
  const left = Math.round(seen.x) + gap;
  const count = Math.max(1, Math.floor((rightOf(seen) - left) / (size.width + gap)));
  const columns = Array.from({ length: count }, (_, index) => left + index * (size.width + gap));
  const places = columns.map((x) => ({
    x,
    y: freeBeneath(boxes, { ...size, x, y: Math.round(seen.y) + gap }),
  }));
  return places.reduce((best, place) => (place.y < best.y ? place : best));
}

/** How far down a box has to go until it touches no other. */
function freeBeneath(boxes: Pick<BoxIndex, 'over'>, box: Rect): number {
  const inTheWay = boxes.over(grown(box, gap));
  if (inTheWay.length === 0) return box.y;
  const lowest = Math.max(...inTheWay.map(([, other]) => bottomOf(other)));
  return freeBeneath(boxes, { ...box, y: Math.ceil(lowest) + gap });
}
