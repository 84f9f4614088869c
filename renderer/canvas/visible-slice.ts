import { grown, overlaps, type Rect } from '#shared/drawing/rect';
import type { Relation } from '#shared/model/relation';

/** How the window looks at the map: as React Flow says it. */
export interface Viewport {
  /** CSS pixels from the window's top left corner to the map's origin. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels for one map unit. */
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the map that shows through the window, in map units. */
export function seenThrough({ x, y, zoom }: Viewport, { width, height }: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** How much more than what is seen is kept ready on each side, as a part of the window. */
const margin = 0.25;

/**
 * The part of the map to keep mounted: what is seen and a margin, widened to whole cells.
 *
 * Cells make it stay the same while the view moves a little, so that a pan changes what is mounted a few
 * times in a second and not in every frame.
 */
export function mountedPart(viewport: Viewport, size: Size): Rect {
  const seen = seenThrough(viewport, size);
  const wide = grown(seen, margin * Math.max(seen.width, seen.height));
  const cell = 2 ** Math.ceil(Math.log2(Math.max(seen.width, seen.height, 1) / 4));
  const left = Math.floor(wide.x / cell) * cell;
  const top = Math.floor(wide.y / cell) * cell;
  const right = Math.ceil((wide.x + wide.width) / cell) * cell;
  const bottom = Math.ceil((wide.y + wide.height) / cell) * cell;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The ids whose boxes lie in a part of the map, and those to keep wherever they lie: what has the keyboard
 * focus, is being edited or dragged must not lose its element.
 *
 * This is what stands between a map of ten thousand nodes and React Flow, which only ever sees the slice.
 */
export function visibleSlice(
  boxes: ReadonlyMap<string, Rect>,
  part: Rect,
  kept: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const slice = new Set<string>();
  for (const [id, box] of boxes) if (kept.has(id) || overlaps(box, part)) slice.add(id);
  return slice;
}

/** So many lines that only pass by are drawn with the rest; more would be a grey veil, and slow to paint. */
const mostPassing = 400;

/**
 * The ids of the relations to draw: those that begin or end on something in the slice, and, where they are few
 * enough to be followed with the eye, those that pass through the part between ends out of sight.
 */
export function relationSlice(
  relations: readonly Relation[],
  { nodes, passing }: { readonly nodes: ReadonlySet<string>; readonly passing: ReadonlySet<string> },
): ReadonlySet<string> {
  const slice = new Set<string>();
  for (const { id, premises, target } of relations) {
    if (nodes.has(target) || premises.some((premise) => nodes.has(premise))) slice.add(id);
  }
  // What ends on a relation is drawn with it.
  for (const { id, target } of relations) if (slice.has(target)) slice.add(id);
  if (slice.size + passing.size <= mostPassing) for (const id of passing) slice.add(id);
  return slice;
}
