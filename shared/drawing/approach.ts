import type { Point } from '#shared/model/argument-map';
import { bottomOf, centreOf, type Rect, rightOf } from './rect';

/** The side of the target that a line arrives at. */
export type Side = 'bottom' | 'top' | 'left' | 'right';

/** Less room than this between two boxes, and a line goes from side to side instead. */
const leastRoom = 12;
/** Lines that go against the stream, or back where another came from, keep this far from the centre. */
const aside = 28;
const asideLevel = 12;

/** Reasons lie beneath conclusions, so the bottom comes first. */
export function sideFacing(target: Rect, from: Rect): Side {
  if (from.y - bottomOf(target) >= leastRoom) return 'bottom';
  if (target.y - bottomOf(from) >= leastRoom) return 'top';
  return centreOf(from).x < centreOf(target).x ? 'left' : 'right';
}

/** Where a line to that side of the target leaves a box. */
export function leavingPoint(from: Rect, target: Rect, side: Side): Point {
  switch (side) {
    case 'bottom':
      return { x: centreOf(from).x, y: from.y };
    case 'top':
      return { x: centreOf(from).x + Math.min(aside, from.width / 4), y: bottomOf(from) };
    case 'left':
      return { x: rightOf(from), y: sharedLevel(from, target) - levelShift(from, target) };
    case 'right':
      return { x: from.x, y: sharedLevel(from, target) + levelShift(from, target) };
  }
}

/** The middle of the heights that two boxes side by side have in common, or of the first where they have none. */
function sharedLevel(from: Rect, target: Rect): number {
  const top = Math.max(from.y, target.y);
  const bottom = Math.min(bottomOf(from), bottomOf(target));
  return top < bottom ? (top + bottom) / 2 : centreOf(from).y;
}

/** How lines arrive along one side of a target. */
export interface Landing {
  /** The ends of the side, less its corners. */
  readonly from: number;
  readonly to: number;
  /** Where a line from there would like to arrive: straight on if it can, else nearer to the middle. */
  readonly wish: (start: Point) => number;
  readonly point: (place: number) => Point;
}

export function landing(target: Rect, side: Side): Landing {
  const isLevel = side === 'left' || side === 'right';
  const [start, length] = isLevel ? [target.y, target.height] : [target.x, target.width];
  const inset = Math.min(14, length / 4);
  const [from, to] = [start + inset, start + length - inset];
  const shift = side === 'top' ? Math.min(aside, target.width / 4) : 0;
  const middle = start + length / 2 + shift;
  const pulled = (to - from) * pull;
  return {
    from,
    to,
    wish: ({ x, y }) => {
      const along = isLevel ? y : x;
      if (along >= from && along <= to) return along;
      return along < from ? middle - pulled : middle + pulled;
    },
    point: (place) => {
      if (isLevel) return { x: side === 'left' ? target.x : rightOf(target), y: place };
      return { x: place, y: side === 'bottom' ? bottomOf(target) : target.y };
    },
  };
}

/** How far from the middle lines arrive that come from beyond the ends of a side, as a share of it. */
const pull = 0.25;

function levelShift(from: Rect, target: Rect): number {
  return Math.min(asideLevel, from.height / 4, target.height / 4);
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
