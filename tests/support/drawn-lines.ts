import { placedBoxes } from '#shared/drawing/placed-boxes';
import type { Rect } from '#shared/drawing/rect';
import { routesOf } from '#shared/drawing/routes';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';

/** A line may touch the border of a box. */
const border = 1;
/** Curves are followed in so many steps, more than the drawing itself follows them in. */
const steps = 40;

/** Where lines run through boxes that they do not join, as words. Followed in the path as it is written into files. */
export function linesOnForeignBoxes(map: ArgumentMap): readonly string[] {
  const boxes = placedBoxes(map);
  return [...routesOf(map, boxes).values()].flatMap(({ id, segments }) => {
    const { premises = [], target = '' } = findRecord(map.relations, id) ?? {};
    const own = new Set([...premises, target]);
    const met = new Set<string>();
    for (const { path } of segments)
      for (const [from, to] of piecesOf(path))
        for (const [other, box] of boxes.over(around(from, to)))
          if (!own.has(other) && runsThrough(from, to, box)) met.add(`${id} on ${other}`);
    return [...met];
  });
}

/** The straight pieces of SVG path data that knows M, L and C. */
function piecesOf(path: string): readonly (readonly [Point, Point])[] {
  const pieces: (readonly [Point, Point])[] = [];
  let here: Point = { x: 0, y: 0 };
  for (const [, command, numbers = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.trim().split(' ').map(Number);
    const start = here;
    if (command === 'C') {
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        const along = (p: number, q: number, r: number, s: number) =>
          (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
        const next = { x: along(start.x, a, c, e), y: along(start.y, b, d, f) };
        pieces.push([here, next]);
        here = next;
      }
    } else {
      const next = { x: a, y: b };
      if (command === 'L') pieces.push([here, next]);
      here = next;
    }
  }
  return pieces;
}

function around(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(Math.abs(a.x - b.x), 0.1), height: Math.max(Math.abs(a.y - b.y), 0.1) };
}

function runsThrough(a: Point, b: Point, { x, y, width, height }: Rect): boolean {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y)));
  return Array.from({ length: count + 1 }, (_, index) => index / count).some((share) => {
    const point = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    return (
      point.x > x + border &&
      point.x < x + width - border &&
      point.y > y + border &&
      point.y < y + height - border
    );
  });
}
