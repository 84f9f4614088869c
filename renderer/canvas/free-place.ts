import type { BoxIndex } from '#shared/drawing/box-index';
import { grown } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';

/** Map units between a new node and its neighbours. */
export const gap = 24;

/**
 * The place nearest to `wanted` where a box of this size touches no other: looked for in rings around it.
 *
 * @returns the top left corner, in whole map units.
 */
export function freePlace(
  boxes: Pick<BoxIndex, 'over'>,
  wanted: Point,
  size: { readonly width: number; readonly height: number },
): Point {
  const isFree = (at: Point) => boxes.over(grown({ ...at, ...size }, gap)).length === 0;
  const step = { x: (size.width + gap) / 2, y: (size.height + gap) / 2 };
  for (let ring = 0; ring < 200; ring++) {
    for (const { x, y } of ringOf(ring)) {
      const at = { x: Math.round(wanted.x + x * step.x), y: Math.round(wanted.y + y * step.y) };
      if (isFree(at)) return at;
    }
  }
  return { x: Math.round(wanted.x), y: Math.round(wanted.y) };
}

/** The steps from the middle to the places of a square ring, nearest first, and beside before below before above. */
function ringOf(radius: number): readonly Point[] {
  if (radius === 0) return [{ x: 0, y: 0 }];
  const span = Array.from({ length: 2 * radius + 1 }, (_, index) => index - radius);
  const sides = span.flatMap((y) => [
    { x: radius, y },
    { x: -radius, y },
  ]);
  const below = span.map((x) => ({ x, y: radius }));
  const above = span.map((x) => ({ x, y: -radius }));
  const byDistance = (a: Point, b: Point) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y);
  return [...sides, ...below, ...above].sort(byDistance);
}
