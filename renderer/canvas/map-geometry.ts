import { boxOf, boxWidth } from '#shared/drawing/node-box';
import { centreOf, grown, type Rect } from '#shared/drawing/rect';
import { markRadius } from '#shared/drawing/relation-style';
import { type Routes, reroute, routesOf } from '#shared/drawing/routes';
import { oncePerRecent } from '#shared/graph/once-per';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { CanvasState } from './canvas-store';
import { placesOf } from './places-of';

/** Where everything is, in map units. */
export interface MapGeometry {
  /** By id of the node. */
  readonly boxes: ReadonlyMap<string, Rect>;
  readonly routes: Routes;
  /** Where the eye finds each node and relation: the boxes of the nodes, and the marks of the relations. */
  readonly places: ReadonlyMap<string, Rect>;
}

/** Of a node without text, to find room for one. */
export const newNodeSize = { width: boxWidth, height: 65 };

/**
 * The geometry of a map, made once for each. While nodes are dragged or written, only what hangs on them is
 * drawn anew; when that ends, every line finds its best way again.
 */
export function geometryOf(
  map: ArgumentMap,
  { moving, writing }: Pick<CanvasState, 'moving' | 'writing'>,
): MapGeometry {
  if (moving) {
    const { boxes, routes } = settled(map);
    const moved = new Map(boxes);
    for (const id of moving.ids) {
      const box = boxes.get(id);
      if (box) moved.set(id, shifted(box, moving.by));
    }
    return withPlaces(moved, reroute(routes, { map, boxes: moved, moved: moving.ids }));
  }
  if (writing && writing.before.relations === map.relations && writing.before !== map) {
    const boxes = boxesOf(map);
    const before = settled(writing.before).routes;
    return withPlaces(boxes, reroute(before, { map, boxes, moved: new Set([writing.node]) }));
  }
  return settled(map);
}

const settled = oncePerRecent(4, (map: ArgumentMap): MapGeometry => {
  const boxes = boxesOf(map);
  return withPlaces(boxes, routesOf(map, boxes));
});

function boxesOf(map: ArgumentMap): ReadonlyMap<string, Rect> {
  const places = placesOf(map);
  return new Map(
    map.nodes.map((node): [string, Rect] => {
      const { width, height } = boxOf(node);
      return [node.id, { ...(places.get(node.id) ?? { x: 0, y: 0 }), width, height }];
    }),
  );
}

function withPlaces(boxes: ReadonlyMap<string, Rect>, routes: Routes): MapGeometry {
  const places = new Map(boxes);
  for (const [id, { middle }] of routes)
    places.set(id, grown({ ...middle, width: 0, height: 0 }, markRadius));
  return { boxes, routes, places };
}

function shifted({ x, y, width, height }: Rect, by: Point): Rect {
  return { x: x + by.x, y: y + by.y, width, height };
}

/** Where a box of the size of a new node lies if its middle is at `middle`: its top left corner, in whole units. */
export function aroundMiddle(middle: Point): Point {
  const { x, y } = centreOf({ x: 0, y: 0, ...newNodeSize });
  return { x: Math.round(middle.x - x), y: Math.round(middle.y - y) };
}
