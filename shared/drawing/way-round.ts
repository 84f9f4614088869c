import type { Point } from '#shared/model/argument-map';
import { distance, line } from './curve';
import type { Obstacles } from './obstacles';
import { bottomOf, type Rect, rightOf } from './rect';

/** How far a line that goes round a box keeps from it. */
export const beside = 14;
export const beyond = 9;

/** So many straight pieces are tried for one line; what is still in the way then stays there. */
const mostTries = 240;

/** How much more what is left counts than what was gone: the way is soon found, and at most so much longer than the shortest. */
const eagerness = 1.5;

/** A corner of the way that was found, and the ways to it. */
interface Corner {
  readonly at: Point;
  readonly from: Corner | null;
  /** Of the way so far. */
  readonly length: number;
  /** Where it was tried to go from here. */
  readonly tried: Set<Point>;
}

/** A straight piece that may be free. */
interface Try {
  readonly from: Corner;
  readonly to: Point;
  /** Of the whole way, if nothing else were in between. */
  readonly least: number;
}

const nothing: ReadonlySet<Rect> = new Set();

/**
 * The corners of a short way from `start` to `end` past all boxes, ends included; undefined where none is found. A* (Hart,
 * Nilsson and Raphael, 1968) over the corners of the boxes that are met: what nothing runs into costs nothing.
 */
export function wayRound(obstacles: Obstacles, start: Point, end: Point): readonly Point[] | undefined {
  const settled = new Set<Point>();
  const cornersOf = cornersOnce();
  const tries: Try[] = [];
  const add = (from: Corner, to: Point) => {
    if (settled.has(to) || from.tried.has(to)) return;
    from.tried.add(to);
    tries.push({ from, to, least: from.length + distance(from.at, to) + eagerness * distance(to, end) });
  };
  add({ at: start, from: null, length: 0, tried: new Set() }, end);
  for (let count = 0; count < mostTries; count += 1) {
    const next = takeLeast(tries);
    if (next === undefined) return undefined;
    const { from, to } = next;
    if (settled.has(to)) continue;
    const box = obstacles.firstOn([line(from.at, to)], nothing);
    if (box) for (const corner of cornersOf(box)) add(from, corner);
    else {
      const reached = { at: to, from, length: from.length + distance(from.at, to), tried: new Set([to]) };
      if (to === end) return pointsTo(reached);
      settled.add(to);
      add(reached, end);
    }
  }
  return undefined;
}

/** The places beside the corners of a box: always the same objects for the same box. */
function cornersOnce(): (box: Rect) => readonly Point[] {
  const known = new Map<Rect, readonly Point[]>();
  return (box) => {
    const corners = known.get(box) ?? cornersBeside(box);
    known.set(box, corners);
    return corners;
  };
}

function cornersBeside(box: Rect): readonly Point[] {
  const [left, right] = [box.x - beside, rightOf(box) + beside];
  const [top, bottom] = [box.y - beyond, bottomOf(box) + beyond];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
}

function takeLeast(tries: Try[]): Try | undefined {
  let best = 0;
  for (let index = 1; index < tries.length; index += 1)
    if ((tries[index]?.least ?? Infinity) < (tries[best]?.least ?? Infinity)) best = index;
  const taken = tries[best];
  const last = tries.pop();
  if (last && best < tries.length) tries[best] = last;
  return taken;
}

function pointsTo(corner: Corner): readonly Point[] {
  const points: Point[] = [];
  for (let here: Corner | null = corner; here; here = here.from) points.unshift(here.at);
  return points;
}
