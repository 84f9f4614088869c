import { clipped } from '#shared/drawing/clip-stroke';
import { pathOf } from '#shared/drawing/curve';
import { grown, type Rect } from '#shared/drawing/rect';
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

const last = new WeakMap<Route, { readonly part: Rect; readonly drawn: DrawnRoute }>();

/** Of a long line only what runs through the part in sight; the same object for the same part. */
export function drawnIn(route: Route, part: Rect): DrawnRoute {
  if (Math.max(route.bounds.width, route.bounds.height) <= long) return route;
  const known = last.get(route);
  if (known?.part === part) return known.drawn;
  const { pieces, start } = clipped(route.strokes, grown(part, margin));
  const drawn = { ...route, path: pieces.map(pathOf).join(' '), dashStart: start };
  last.set(route, { part, drawn });
  return drawn;
}
