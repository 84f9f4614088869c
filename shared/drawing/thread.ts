import type { Point } from '#shared/model/argument-map';
import { bent, line, type Stroke, upright } from './curve';
import type { Obstacles } from './obstacles';
import { bottomOf, type Rect, rightOf } from './rect';
import { beside, beyond, wayRound } from './way-round';

export interface Way {
  readonly obstacles: Obstacles;
  /** What the line may touch: the boxes it joins. */
  readonly except: ReadonlySet<Rect>;
}

/** A line bends round so many boxes, one after the other. */
const mostDetours = 64;
/** Between two boxes closer than this no line goes. */
const narrowest = 10;
const mostSlides = 4;

/** Upright from `start` to `end`, round the boxes in between. */
export function thread(way: Way, start: Point, end: Point): Stroke {
  const direct = [upright(start, end)];
  if (isFree(way, direct)) return direct;
  const threaded = past(way, start, end, mostDetours);
  if (isFree(way, threaded)) return threaded;
  const towards = end.y < start.y ? -beyond : beyond;
  const ends = { leave: { x: start.x, y: start.y + towards }, arrive: { x: end.x, y: end.y - towards } };
  return around(way, start, end, ends) ?? threaded;
}

export function isFree({ obstacles, except }: Way, stroke: Stroke): boolean {
  return obstacles.firstOn(stroke, except) === undefined;
}

/**
 * From corner to corner, where nothing simpler is free; its first and last piece are those to `leave` and from `arrive`, if
 * there is room for them.
 */
export function around(
  { obstacles }: Way,
  start: Point,
  end: Point,
  { leave, arrive }: { readonly leave: Point; readonly arrive: Point },
): Stroke | undefined {
  const freeOr = (place: Point, otherwise: Point) =>
    obstacles.firstOn([line(otherwise, place)], new Set()) ? otherwise : place;
  const corners = wayRound(obstacles, freeOr(leave, start), freeOr(arrive, end));
  return corners && bent([start, ...corners, end]);
}

/** Past the nearer side of the first box, and so on for both halves. */
function past(way: Way, start: Point, end: Point, detours: number): Stroke {
  const direct = [upright(start, end)];
  if (detours === 0) return direct;
  const box = way.obstacles.firstOn(direct, way.except);
  if (box === undefined) return direct;
  const upwards = end.y < start.y;
  const [near, far] = upwards
    ? [bottomOf(box) + beyond, box.y - beyond]
    : [box.y - beyond, bottomOf(box) + beyond];
  const isBetween = (y: number) => (upwards ? y < start.y && y > end.y : y > start.y && y < end.y);
  if (!isBetween(near)) {
    // The box stands beside the start: straight past it first.
    const after = { x: start.x, y: far };
    return isBetween(far) ? [line(start, after), ...past(way, after, end, detours - 1)] : direct;
  }
  if (!isBetween(far)) {
    const ahead = { x: end.x, y: near };
    return [...past(way, start, ahead, detours - 1), line(ahead, end)];
  }
  const x = passage(way, { box, near, far }, { start, end });
  if (x === undefined) return direct;
  const enter = { x, y: near };
  const leave = { x, y: far };
  return [...past(way, start, enter, detours - 1), line(enter, leave), ...past(way, leave, end, detours - 1)];
}

/** Where the line can pass the box upright, on the side that is less out of its way. */
function passage(
  way: Way,
  { box, near, far }: { readonly box: Rect; readonly near: number; readonly far: number },
  { start, end }: { readonly start: Point; readonly end: Point },
): number | undefined {
  const detour = (x: number) => Math.abs(x - start.x) + Math.abs(x - end.x);
  const wallAt = (x: number) => way.obstacles.firstOn([line({ x, y: near }, { x, y: far })], way.except);
  const places = [-1, 1].flatMap((direction) => {
    const sideOf = (of: Rect) => (direction === -1 ? of.x : rightOf(of));
    let edge = sideOf(box);
    for (let slide = 0; slide < mostSlides; slide += 1) {
      const x = edge + direction * beside;
      const wall = wallAt(x);
      if (wall === undefined) return [x];
      const facing = direction === -1 ? rightOf(wall) : wall.x;
      const middle = (edge + facing) / 2;
      if (Math.abs(facing - edge) >= narrowest && wallAt(middle) === undefined) return [middle];
      edge = sideOf(wall);
    }
    return [];
  });
  return places.toSorted((a, b) => detour(a) - detour(b))[0];
}
