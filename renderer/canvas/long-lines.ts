import { clipped } from '#shared/drawing/clip-stroke';
import { pathOf } from '#shared/drawing/curve';
import { grown, holds, type Rect } from '#shared/drawing/rect';
import type { Route } from '#shared/drawing/route';

/** A route as it is drawn now. */
export interface DrawnRoute extends Route {
  /** How far along the line what is drawn begins, in map units. */
  readonly dashStart?: number;
}

/** Map units; shorter lines are drawn whole. */
const long = 3000;
/** What is drawn beyond the part, for heads and marks at its edge. */
const margin = 40;
/** Coming nearer, a line is cut again when so many times more of it is drawn than need be. */
const mostTooWide = 2;
/** How far a line is drawn beyond the part, as a share of it: at least, and at most so much more. */
const ahead = { least: 0.05, more: 0.15 } as const;

interface Cut {
  /** For any part within this the line is drawn as it is now. */
  readonly within: Rect;
  readonly drawn: DrawnRoute;
}

const last = new WeakMap<Route, Cut>();

/** Of a long line only what runs through the part in sight and a little around it; the same object while that will do. */
export function drawnIn(route: Route, part: Rect): DrawnRoute {
  if (Math.max(route.bounds.width, route.bounds.height) <= long) return route;
  const known = last.get(route);
  if (known && holds(known.within, part) && known.within.width < mostTooWide * part.width) return known.drawn;
  const within = grown(part, aheadOf(route) * Math.max(part.width, part.height));
  const { pieces, start } = clipped(route.strokes, grown(within, margin));
  const drawn = { ...route, path: pieces.map(pathOf).join(' '), dashStart: start };
  last.set(route, { within, drawn });
  return drawn;
}

/** Of each line another, as if by chance, so that not all are cut in the same frame. */
function aheadOf({ bounds }: Route): number {
  return ahead.least + ahead.more * (((bounds.width + bounds.height) / 100) % 1);
}
