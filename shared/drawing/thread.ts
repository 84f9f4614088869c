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
  const free = past(way, start, end, mostDetours);
  if (free) return free;
  const towards = end.y < start.y ? -beyond : beyond;
  const ends = { leave: { x: start.x, y: start.y + towards }, arrive: { x: end.x, y: end.y - towards } };
  return around(way, start, end, ends) ?? [upright(start, end)];
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

/** Past the nearer side of the first box, and so on for both halves; undefined where that leads into a box. */
function past(way: Way, start: Point, end: Point, detours: number): Stroke | undefined {
  const direct = [upright(start, end)];
  const box = way.obstacles.firstOn(direct, way.except);
  if (box === undefined) return direct;
  if (detours === 0) return undefined;
  const upwards = end.y < start.y;
  const [near, far] = upwards
    ? [bottomOf(box) + beyond, box.y - beyond]
    : [box.y - beyond, bottomOf(box) + beyond];
  const isBetween = (y: number) => (upwards ? y < start.y && y > end.y : y > start.y && y < end.y);
  if (!isBetween(near)) {
    // The box stands beside the start: straight past it first.
    if (!isBetween(far)) return undefined;
    const corner = { x: start.x, y: far };
    const straight = [line(start, corner)];
    const rest = isFree(way, straight) ? past(way, corner, end, detours - 1) : undefined;
    return rest && [...straight, ...rest];
  }
  if (!isBetween(far)) {
    const corner = { x: end.x, y: near };
    const straight = [line(corner, end)];
    const rest = isFree(way, straight) ? past(way, start, corner, detours - 1) : undefined;
    return rest && [...rest, ...straight];
  }
  const x = passage(way, { box, near, far }, { start, end });
  if (x === undefined) return undefined;
  const [enter, leave] = [
    { x, y: near },
    { x, y: far },
  ];
  const first = past(way, start, enter, detours - 1);
  const last = first && past(way, leave, end, detours - 1);
  return last && [...first, line(enter, leave), ...last];
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
