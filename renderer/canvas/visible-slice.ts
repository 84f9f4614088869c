import type { BoxIndex } from '#shared/drawing/box-index';
import { bottomOf, centreOf, grown, type Rect, rightOf } from '#shared/drawing/rect';
import { linksAmong } from '#shared/drawing/relation-links';
import type { Relation } from '#shared/model/relation';
import { mostAtOnce } from './mounting';

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

/** How much is kept ready around what is seen. */
interface Reserve {
  /** On each side, as a part of the window. */
  readonly margin: number;
  /** How many cells the window is divided into, at least. */
  readonly cells: number;
}

/** Of a large map less: there the overview shows what has no element yet, and every element costs time in every frame. */
export const reserves = {
  small: { margin: 0.15, cells: 8 },
  large: { margin: 0.06, cells: 16 },
} as const satisfies Record<string, Reserve>;

/**
 * The part of the map to keep mounted: what is seen and a margin, widened to whole cells.
 *
 * Cells make it stay the same while the view moves a little, so that a pan changes what is mounted a few
 * times in a second and not in every frame.
 */
export function mountedPart(viewport: Viewport, size: Size, { margin, cells }: Reserve): Rect {
  const seen = seenThrough(viewport, size);
  const wide = grown(seen, margin * Math.max(seen.width, seen.height));
  const cell = 2 ** Math.ceil(Math.log2(Math.max(seen.width, seen.height, 1) / cells));
  const left = Math.floor(wide.x / cell) * cell;
  const top = Math.floor(wide.y / cell) * cell;
  const right = Math.ceil((wide.x + wide.width) / cell) * cell;
  const bottom = Math.ceil((wide.y + wide.height) / cell) * cell;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The ids of the nodes in a part of the map, those nearest to its middle first; in no order where they are more than
 * have elements of a large map at the same time.
 *
 * This is what stands between a map of ten thousand nodes and React Flow, which only ever sees a slice.
 */
export function nodesIn(boxes: BoxIndex, part: Rect): readonly string[] {
  const found = boxes.over(part);
  if (found.length > mostAtOnce) return found.map(([id]) => id);
  const middle = centreOf(part);
  const away = (box: Rect) => {
    const { x, y } = centreOf(box);
    return Math.hypot(x - middle.x, y - middle.y);
  };
  return found
    .map(([id, box]) => ({ id, distance: away(box) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
}

/** The ids of the relations that begin or end on one of these nodes, and of what ends on those. */
export function relationsOf(relations: readonly Relation[], nodes: ReadonlySet<string>): ReadonlySet<string> {
  const links = linksAmong(relations);
  const slice = new Set<string>();
  for (const node of nodes) {
    for (const { id } of links.onto(node)) slice.add(id);
    for (const { id } of links.from(node)) slice.add(id);
  }
  // A set that is walked while it grows: what ends on a relation is drawn with it.
  for (const relation of slice) for (const { id } of links.onto(relation)) slice.add(id);
  return slice;
}

/** So many lines that only pass by are drawn with the rest; more would be a grey veil, and slow to paint. */
const mostPassing = 120;

/**
 * The ids of the relations that pass through a part of the map between ends out of sight, where they are few enough to
 * be followed with the eye.
 */
export function relationsThrough(
  relations: readonly Relation[],
  boxes: BoxIndex,
  part: Rect,
): readonly string[] {
  const passing: string[] = [];
  for (const relation of relations) {
    if (!reaches(relation, boxes, part)) continue;
    passing.push(relation.id);
    if (passing.length > mostPassing) return [];
  }
  return passing;
}

/** Whether the rectangle around the ends overlaps the part; the line may bend a little out of it. Makes nothing: all are asked. */
function reaches({ premises, target }: Relation, { get }: BoxIndex, part: Rect): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (box: Rect | undefined) => {
    if (box === undefined) return;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, rightOf(box));
    bottom = Math.max(bottom, bottomOf(box));
  };
  include(get(target));
  for (const premise of premises) include(get(premise));
  return left < rightOf(part) && right > part.x && top < bottomOf(part) && bottom > part.y;
}
