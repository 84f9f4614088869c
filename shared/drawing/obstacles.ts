import type { Point } from '#shared/model/argument-map';
import type { BoxIndex } from './box-index';
import { flattened, type Stroke } from './curve';
import { boundsOf, type Rect } from './rect';

/** The boxes of a map, to be asked what is in the way. */
export interface Obstacles {
  /** The first box that the stroke runs through, other than `except`. */
  readonly firstOn: (stroke: Stroke, except: ReadonlySet<Rect>) => Rect | undefined;
}

/** Lines are followed through the map in strips of this height, in map units; the longest in so many strips. */
const strip = 512;
const mostStrips = 64;

export function obstaclesOf(boxes: BoxIndex): Obstacles {
  const firstOnLine = (from: Point, to: Point, except: ReadonlySet<Rect>): Rect | undefined => {
    let first: Rect | undefined;
    let share = Infinity;
    for (const part of stripsAlong(from, to)) {
      boxes.lookNear(part, (box) => {
        const enters = entersAt(from, to, box);
        if (enters >= share || except.has(box)) return;
        first = box;
        share = enters;
      });
    }
    return first;
  };

  return {
    firstOn: (stroke, except) => {
      let from: Point | undefined;
      for (const to of flattened(stroke)) {
        const box = from && firstOnLine(from, to, except);
        if (box) return box;
        from = to;
      }
      return undefined;
    },
  };
}

/** What a line runs through, in pieces from its upper end down: of a long slanting line all around it would be half the map. */
function stripsAlong(from: Point, to: Point): readonly Rect[] {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  const height = lower.y - upper.y;
  const count = Math.min(mostStrips, Math.max(1, Math.ceil(height / strip)));
  const at = (index: number) => ({
    x: upper.x + ((lower.x - upper.x) * index) / count,
    y: upper.y + (height * index) / count,
  });
  return Array.from({ length: count }, (_, index) => boundsOf([dot(at(index)), dot(at(index + 1))]));
}

function dot({ x, y }: Point): Rect {
  return { x, y, width: 0, height: 0 };
}

/** The share of the line after which it is inside the box, Infinity where it never is: the slabs of Kay and Kajiya (1986). */
function entersAt(from: Point, to: Point, box: Rect): number {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && (from.x <= box.x || from.x >= right)) return Infinity;
  if (dy === 0 && (from.y <= box.y || from.y >= bottom)) return Infinity;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    enter = Math.max(enter, ((dx > 0 ? box.x : right) - from.x) / dx);
    leave = Math.min(leave, ((dx > 0 ? right : box.x) - from.x) / dx);
  }
  if (dy !== 0) {
    enter = Math.max(enter, ((dy > 0 ? box.y : bottom) - from.y) / dy);
    leave = Math.min(leave, ((dy > 0 ? bottom : box.y) - from.y) / dy);
  }
  return enter < leave ? enter : Infinity;
}
