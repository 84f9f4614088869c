import type { Point } from '#shared/model/argument-map';
import { distance, line, type Stroke, upright } from './curve';
import type { Obstacles } from './obstacles';
import { bottomOf, type Rect, rightOf } from './rect';

export interface Way {
  readonly obstacles: Obstacles;
  /** What the line may touch: the boxes it joins. */
  readonly except: ReadonlySet<Rect>;
}

/** How far a line that goes round a box keeps from it. */
const beside = 14;
const beyond = 9;
/** Lines bend round a few boxes; what is still in the way then, they run beneath. */
const mostDetours = 3;
/** A line longer than this leaves any screen: nobody would see what it goes round. */
export const longestDetour = 3000;
/** Between two boxes closer than this no line goes. */
const narrowest = 10;
const mostSlides = 4;

/** Upright from `start` to `end`, round the boxes in between: past the nearer side of the first, and so on for both halves. */
export function thread(way: Way, start: Point, end: Point, detours = mostDetours): Stroke {
  const direct = [upright(start, end)];
  if (detours === 0 || distance(start, end) > longestDetour) return direct;
  const box = way.obstacles.firstOn(direct, way.except);
  if (box === undefined) return direct;
  const upwards = end.y < start.y;
  const [near, far] = upwards
    ? [bottomOf(box) + beyond, box.y - beyond]
    : [box.y - beyond, bottomOf(box) + beyond];
  const isBetween = (y: number) => (upwards ? y < start.y && y > end.y : y > start.y && y < end.y);
  if (!isBetween(near)) {
    // The box stands beside the start: straight past it first.
    const past = { x: start.x, y: far };
    return isBetween(far) ? [line(start, past), ...thread(way, past, end, detours - 1)] : direct;
  }
  if (!isBetween(far)) {
    const ahead = { x: end.x, y: near };
    return [...thread(way, start, ahead, detours - 1), line(ahead, end)];
  }
  const x = passage(way, { box, near, far }, { start, end });
  if (x === undefined) return direct;
  const enter = { x, y: near };
  const leave = { x, y: far };
  return [
    ...thread(way, start, enter, detours - 1),
    line(enter, leave),
    ...thread(way, leave, end, detours - 1),
  ];
}

export function isFree({ obstacles, except }: Way, stroke: Stroke): boolean {
  return obstacles.firstOn(stroke, except) === undefined;
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
