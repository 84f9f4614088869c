import { boundsOf, grown, type Rect } from '#shared/drawing/rect';
import { type Size, seenThrough, type Viewport } from './visible-slice';

export const zoomLimits = { smallest: 0.05, largest: 2.5 } as const;

/** CSS pixels kept free around what is brought into view. */
const margin = 48;

/** The view that shows all of `rects` in the middle, at most at 100 %. */
export function viewOf(rects: readonly Rect[], size: Size): Viewport | null {
  if (rects.length === 0) return null;
  const bounds = boundsOf(rects);
  const room = { width: Math.max(1, size.width - 2 * margin), height: Math.max(1, size.height - 2 * margin) };
  const fitting = Math.min(room.width / bounds.width, room.height / bounds.height, 1);
  const zoom = Math.max(fitting, zoomLimits.smallest);
  return {
    x: size.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: size.height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  };
}

/**
 * The view that shows all of `rects` after the least movement: the same one if it does already, moved if they
 * fit at this zoom, and else one that fits them.
 */
export function viewRevealing(rects: readonly Rect[], viewport: Viewport, size: Size): Viewport | null {
  if (rects.length === 0) return null;
  const bounds = boundsOf(rects);
  const { zoom } = viewport;
  const wanted = grown(bounds, margin / zoom);
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
