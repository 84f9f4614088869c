import type { Point } from '#shared/model/argument-map';
import { line } from './curve';
import type { Obstacles } from './obstacles';
import { bottomOf, boundsOf, centreOf, grown, type Rect, rightOf } from './rect';
import { markRadius } from './relation-style';

/** Linked premises meet at most this far from them. */
const reach = 48;
/** Free around the disc. */
const clear = 4;

/** Where linked premises meet: on their side of the way to the target, in the middle between them, and not on a box. */
export function junctionAt(premises: readonly Rect[], target: Rect, obstacles: Obstacles): Point {
  const best = middlePlace(premises, target);
  const others = [
    ...premises.map((box) => ({ x: centreOf(box).x, y: best.y })),
    { x: centreOf(target).x, y: (best.y + centreOf(target).y) / 2 },
    { x: best.x, y: bottomOf(target) + reach / 2 },
    { x: centreOf(target).x, y: bottomOf(target) + reach / 2 },
  ];
  return [best, ...others].find((place) => isClear(place, obstacles)) ?? best;
}

/** The square around the mark of a relation. */
export function discAround({ x, y }: Point): Rect {
  return { x: x - markRadius, y: y - markRadius, width: 2 * markRadius, height: 2 * markRadius };
}

function middlePlace(premises: readonly Rect[], target: Rect): Point {
  const around = boundsOf(premises);
  const x = premises.reduce((sum, box) => sum + centreOf(box).x, 0) / premises.length;
  const below = around.y - bottomOf(target);
  const above = target.y - bottomOf(around);
  if (below > 0) return { x, y: around.y - Math.min(reach, below / 2) };
  if (above > 0) return { x, y: bottomOf(around) + Math.min(reach, above / 2) };
  const y = (centreOf(around).y + centreOf(target).y) / 2;
  if (rightOf(around) <= target.x) return { x: (rightOf(around) + target.x) / 2, y };
  if (around.x >= rightOf(target)) return { x: (around.x + rightOf(target)) / 2, y };
  // The target lies among its premises: the line goes out beneath all of them.
  return { x, y: Math.max(bottomOf(around), bottomOf(target)) + reach };
}

function isClear(place: Point, { firstOn }: Obstacles): boolean {
  const disc = grown(discAround(place), clear);
  const corner = { x: rightOf(disc), y: bottomOf(disc) };
  const across = [line(disc, corner), line({ x: disc.x, y: corner.y }, { x: corner.x, y: disc.y })];
  return across.every((diagonal) => firstOn([diagonal], new Set()) === undefined);
}
