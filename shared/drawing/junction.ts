import type { Point } from '#shared/model/argument-map';
import { type Cubic, level, line, turn, upright } from './curve';
import { bottomOf, boundsOf, centreOf, type Rect, rightOf } from './rect';
import { markRadius } from './relation-style';

/** Linked premises meet at most this far from them. */
const reach = 46;

/** Where linked premises meet: on their side of the way to the target, in the middle between them. */
export function junctionAt(premises: readonly Rect[], target: Rect): Point {
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

/** The line from a box to a disc, entering it at the side that faces the box; `gap` stays free before the disc. */
export function lineToDisc(from: Rect, disc: Point, gap: number): DiscLine {
  const centre = centreOf(from);
  const radius = markRadius + gap;
  const upwards = from.y > disc.y + radius;
  const downwards = bottomOf(from) < disc.y - radius;
  const beside = Math.abs(centre.x - disc.x) > radius + 12;
  if (!beside && (upwards || downwards)) {
    const start = { x: centre.x, y: upwards ? from.y : bottomOf(from) };
    const end = { x: disc.x, y: disc.y + (upwards ? radius : -radius) };
    return { curve: upright(start, end), angle: upwards ? -90 : 90 };
  }
  const onLeft = centre.x < disc.x;
  const end = { x: disc.x + (onLeft ? -radius : radius), y: disc.y };
  const angle = onLeft ? 0 : 180;
  if (upwards || downwards) {
    return { curve: turn({ x: centre.x, y: upwards ? from.y : bottomOf(from) }, end), angle };
  }
  const start = { x: onLeft ? rightOf(from) : from.x, y: centre.y };
  const faces = onLeft ? start.x <= end.x : start.x >= end.x;
  return { curve: faces ? level(start, end) : line(centre, end), angle };
}

export interface DiscLine {
  readonly curve: Cubic;
  /** Of a head at its end, in degrees clockwise from pointing right. */
  readonly angle: number;
}
