import { boxOf } from '#shared/drawing/node-box';
import { boundsOf, type Rect } from '#shared/drawing/rect';
import type { Theme } from '#shared/drawing/theme';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { NodeKind } from '#shared/model/node-kinds';
import { isDimmed, type Shown } from '../store/shown';
import { placesOf } from './places-of';
import type { Size } from './visible-slice';

/** The whole map made small: how a point of it becomes a point of the picture. */
export interface SmallMap {
  /** Of the picture, in CSS pixels: as high as the map needs. */
  readonly size: Size;
  readonly boxes: readonly SmallBox[];
  readonly bounds: Rect;
  /** CSS pixels for one map unit, and where the origin of the map lies in the picture. */
  readonly scale: number;
  readonly origin: Point;
}

interface SmallBox extends Rect {
  readonly kind: NodeKind;
  readonly isDimmed: boolean;
}

const margin = 8;

const leastHeight = 48;

/** At most as large as `room`. Null where nothing is drawn. */
export function smallMapOf(map: ArgumentMap, shown: Shown, room: Size): SmallMap | null {
  const places = placesOf(map);
  const boxes = map.nodes.flatMap((node): SmallBox[] => {
    const at = places.get(node.id);
    if (at === undefined || shown.hidden.has(node.id)) return [];
    const { kind } = node;
    const box = boxOf(node);
    return [
      { x: at.x, y: at.y, width: box.width, height: box.height, kind, isDimmed: isDimmed(shown, node.id) },
    ];
  });
  if (boxes.length === 0) return null;
  const bounds = boundsOf(boxes);
  const { width } = room;
  const scale = Math.min(
    (width - 2 * margin) / bounds.width,
    (room.height - 2 * margin) / bounds.height,
    0.25,
  );
  const height = Math.max(leastHeight, Math.ceil(bounds.height * scale + 2 * margin));
  return {
    size: { width, height },
    boxes,
    bounds,
    scale,
    origin: {
      x: (width - bounds.width * scale) / 2 - bounds.x * scale,
      y: (height - bounds.height * scale) / 2 - bounds.y * scale,
    },
  };
}

/** A stretch of the map as a stretch of the picture. */
export function madeSmall({ x, y, width, height }: Rect, { scale, origin }: SmallMap): Rect {
  return { x: origin.x + x * scale, y: origin.y + y * scale, width: width * scale, height: height * scale };
}

/** Such a stretch, but large enough to be seen. */
export function atLeast({ x, y, width, height }: Rect, least: number): Rect {
  const more = { width: Math.max(0, least - width), height: Math.max(0, least - height) };
  return {
    x: x - more.width / 2,
    y: y - more.height / 2,
    width: width + more.width,
    height: height + more.height,
  };
}

/** The point of the map that a point of the picture shows. */
export function madeLarge({ x, y }: Point, { scale, origin }: SmallMap): Point {
  return { x: (x - origin.x) / scale, y: (y - origin.y) / scale };
}

/** Ten thousand boxes take a few milliseconds: so it is drawn when the map changes, and never while it moves by. */
export function paintSmall(
  context: CanvasRenderingContext2D,
  small: SmallMap,
  colours: Theme['nodes'] | null,
): void {
  for (const box of small.boxes) {
    const { x, y, width, height } = madeSmall(box, small);
    context.fillStyle = colours === null ? 'CanvasText' : colours[box.kind].accent;
    context.globalAlpha = box.isDimmed ? 0.2 : 0.75;
    context.fillRect(x, y, Math.max(width, 1), Math.max(height, 1));
  }
}
