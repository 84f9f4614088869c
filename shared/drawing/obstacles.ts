import type { Point } from '#shared/model/argument-map';
import type { BoxIndex } from './box-index';
import { type Cubic, pointsAfterStart, type Stroke, strokeBounds } from './curve';
import { overlaps, type Rect } from './rect';

/** The boxes of a map, to be asked what is in the way. */
export interface Obstacles {
  /** The first box that the stroke runs through, other than `except`. */
  readonly firstOn: (stroke: Stroke, except: ReadonlySet<Rect>) => Rect | undefined;
  /** Lines longer than this, in map units, go straight on, whatever is in the way. */
  readonly longestDetour: number;
}

/** Lines are followed through the map in pieces of this length, in map units; the longest in so many pieces. */
const piece = 512;
const mostPieces = 64;

export function obstaclesOf(boxes: BoxIndex, longestDetour = Infinity): Obstacles {
  const firstOnLine = (from: Point, to: Point, except: ReadonlySet<Rect>): Rect | undefined => {
    const met = meeting(from, to, except);
    const length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    const pieces = Math.min(mostPieces, Math.max(1, Math.ceil(length / piece)));
    // What is met in one piece comes before all that lies in later ones.
    for (let index = 0; index < pieces && met.share() > index / pieces; index += 1)
      boxes.lookNear(partOf(from, to, index / pieces, (index + 1) / pieces), met.look);
    return met.first();
  };

  /** All boxes that a short curve may run through; undefined for a long one, of which these would be very many. */
  const nearShort = (cubic: Cubic, except: ReadonlySet<Rect>): readonly Rect[] | undefined => {
    const bounds = strokeBounds([[cubic]]);
    if (Math.max(bounds.width, bounds.height) > piece) return undefined;
    const near: Rect[] = [];
    boxes.lookNear(bounds, (box) => {
      if (overlaps(box, bounds) && !except.has(box)) near.push(box);
    });
    return near;
  };

  return {
    longestDetour,
    firstOn: (stroke, except) => {
      for (const cubic of stroke) {
        const near = nearShort(cubic, except);
        // Most curves run near no box, and then nobody needs to know how they run.
        if (near?.length === 0) continue;
        let [from] = cubic;
        // A box is mostly met soon: what lies behind it is not looked at.
        for (const to of pointsAfterStart(cubic)) {
          const box = near ? firstAmong(near, meeting(from, to, except)) : firstOnLine(from, to, except);
          if (box) return box;
          from = to;
        }
      }
      return undefined;
    },
  };
}

interface Meeting {
  readonly look: (box: Rect) => void;
  readonly first: () => Rect | undefined;
  readonly share: () => number;
}

function firstAmong(boxes: readonly Rect[], met: Meeting): Rect | undefined {
  for (const box of boxes) met.look(box);
  return met.first();
}

/** The first of the boxes that are looked at, on the way from one point to another, and after which share of the way. */
function meeting(from: Point, to: Point, except: ReadonlySet<Rect>): Meeting {
  let first: Rect | undefined;
  let share = Infinity;
  return {
    look: (box: Rect) => {
      const enters = entersAt(from, to, box);
      if (enters >= share || except.has(box)) return;
      first = box;
      share = enters;
    },
    first: () => first,
    share: () => share,
  };
}

/** Around a line from one share of it to another. */
function partOf(from: Point, to: Point, start: number, end: number): Rect {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return {
    x: from.x + Math.min(dx * start, dx * end),
    y: from.y + Math.min(dy * start, dy * end),
    width: Math.abs(dx) * (end - start),
    height: Math.abs(dy) * (end - start),
  };
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
