import { boundsOf, centreOf, grown, type Rect } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import { type Size, seenThrough, type Viewport } from './visible-slice';

export const zoomLimits = { smallest: 0.05, largest: 2.5 } as const;

/** CSS pixels kept free around what is brought into view. */
const margin = 48;

/** CSS pixels more at the bottom, so that what is brought into view does not lie beneath the zoom controls. */
const controls = 24;

/** The view that shows all of `rects` in the middle, at most at 100 %. */
export function viewOf(rects: readonly Rect[], size: Size): Viewport | null {
  if (rects.length === 0) return null;
  const bounds = boundsOf(rects);
  const room = { width: Math.max(1, size.width - 2 * margin), height: Math.max(1, size.height - 2 * margin) };
  const fitting = Math.min(room.width / bounds.width, room.height / bounds.height, 1);
  return viewAround(centreOf(bounds), Math.max(fitting, zoomLimits.smallest), size);
}

/** The smallest zoom at which statements can be read. */
export const readable = 0.55;

/** What a map opens with: all of it where that can be read, else its head, the conclusion on top, at a readable size. */
export function firstViewOf(rects: readonly Rect[], size: Size): Viewport | null {
  const whole = viewOf(rects, size);
  if (whole === null || whole.zoom >= readable) return whole;
  const bounds = boundsOf(rects);
  const middle = centreOf(bounds).x;
  const top = rects.filter(({ y }) => y === bounds.y);
  const [head = bounds] = top.toSorted((a, b) => fromMiddle(a, middle) - fromMiddle(b, middle));
  return {
    x: size.width / 2 - centreOf(head).x * readable,
    y: margin - head.y * readable,
    zoom: readable,
  };
}

function fromMiddle(rect: Rect, middle: number): number {
  return Math.abs(centreOf(rect).x - middle);
}

/** The view with a point of the map in the middle. */
export function viewAround({ x, y }: Point, zoom: number, { width, height }: Size): Viewport {
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom };
}

/**
 * The view that shows all of `rects` after the least movement: the same one if it does already, moved if they
 * fit at this zoom, and else one that fits them.
 */
export function viewRevealing(rects: readonly Rect[], viewport: Viewport, size: Size): Viewport | null {
  if (rects.length === 0) return null;
  const bounds = boundsOf(rects);
  const { zoom } = viewport;
  const around = grown(bounds, margin / zoom);
  const wanted = { ...around, height: around.height + controls / zoom };
  const seen = seenThrough(viewport, size);
  if (wanted.width > seen.width || wanted.height > seen.height) return viewOf([bounds], size);
  return {
    x: viewport.x + shift(wanted.x, wanted.width, seen.x, seen.width) * zoom,
    y: viewport.y + shift(wanted.y, wanted.height, seen.y, seen.height) * zoom,
    zoom,
  };
}

/** How far a stretch must move to lie within another. */
function shift(start: number, length: number, outerStart: number, outerLength: number): number {
  if (start < outerStart) return outerStart - start;
  return Math.min(0, outerStart + outerLength - (start + length));
}
