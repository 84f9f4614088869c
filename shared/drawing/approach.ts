import type { Point } from '#shared/model/argument-map';
import { bottomOf, centreOf, type Rect, rightOf } from './rect';

/** The side of the target that a line arrives at. */
export type Side = 'bottom' | 'top' | 'left' | 'right';

/** Less room than this between two boxes, and a line goes from side to side instead. */
const leastRoom = 12;
/** Lines that go against the stream, or back where another came from, keep this far from the centre. */
const aside = 28;
const asideLevel = 9;

/** Reasons lie beneath conclusions, so the bottom comes first. */
export function sideFacing(target: Rect, from: Rect): Side {
  if (from.y - bottomOf(target) >= leastRoom) return 'bottom';
  if (target.y - bottomOf(from) >= leastRoom) return 'top';
  return centreOf(from).x < centreOf(target).x ? 'left' : 'right';
}

/** Where a line to that side of a target leaves a box. */
export function leavingPoint(from: Rect, side: Side): Point {
  const { x, y } = centreOf(from);
  switch (side) {
    case 'bottom':
      return { x, y: from.y };
    case 'top':
      return { x: x + Math.min(aside, from.width / 4), y: bottomOf(from) };
    case 'left':
      return { x: rightOf(from), y: y - levelShift(from) };
    case 'right':
      return { x: from.x, y: y + levelShift(from) };
  }
}

/** How lines arrive along one side: where the first of them may, the last, and where a line from `start` would like to. */
export function landing(target: Rect, side: Side): Landing {
  const centre = centreOf(target);
  if (side === 'bottom' || side === 'top') {
    const middle = side === 'top' ? centre.x + Math.min(aside, target.width / 4) : centre.x;
    const inset = Math.min(22, target.width / 4);
    return {
      from: target.x + inset,
      to: rightOf(target) - inset,
      wish: ({ x }) => middle + (x - middle) * (Math.abs(x - middle) < straight ? 1 : pull),
      point: (place) => ({ x: place, y: side === 'bottom' ? bottomOf(target) : target.y }),
    };
  }
  const inset = Math.min(14, target.height / 4);
  const middle = centre.y + (side === 'left' ? -1 : 1) * levelShift(target);
  return {
    from: target.y + inset,
    to: bottomOf(target) - inset,
    wish: ({ y }) => middle + (y - middle) * (Math.abs(y - middle) < straight ? 1 : pull),
    point: (place) => ({ x: side === 'left' ? target.x : rightOf(target), y: place }),
  };
}

interface Landing {
  readonly from: number;
  readonly to: number;
  readonly wish: (start: Point) => number;
  readonly point: (place: number) => Point;
}

/** A line this near to straight is made straight; from further off it draws towards the centre. */
const straight = 40;
const pull = 0.22;

function levelShift({ height }: Rect): number {
  return Math.min(asideLevel, height / 4);
}

/** Degrees clockwise from pointing right, for a head that arrives at that side. */
export const headAngles: Readonly<Record<Side, number>> = { bottom: -90, top: 90, left: 0, right: 180 };

/** The point `by` before the tip of a line that arrives at that side. */
export function before(tip: Point, side: Side, by: number): Point {
  switch (side) {
    case 'bottom':
      return { x: tip.x, y: tip.y + by };
    case 'top':
      return { x: tip.x, y: tip.y - by };
    case 'left':
      return { x: tip.x - by, y: tip.y };
    case 'right':
      return { x: tip.x + by, y: tip.y };
  }
}
