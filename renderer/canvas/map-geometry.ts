import { boxOf, boxWidth } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import { centreOf, grown, type Rect } from '#shared/drawing/rect';
import { markRadius } from '#shared/drawing/relation-style';
import { type Routes, reroute, routesOf } from '#shared/drawing/routes';
import { oncePerRecent } from '#shared/graph/once-per';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { CanvasState } from './canvas-store';

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
    const { boxes: before, routes } = settled(writing.before);
    const boxes = boxesAfter({ map: writing.before, boxes: before }, map);
    return withPlaces(boxes, reroute(routes, { map, boxes, moved: new Set([writing.node]) }));
  }
  return settled(map);
}

/** So many relations find their best way within a frame. */
const mostAtOnce = 400;

/** What was worked out last: after an edit of a large map, only what the edit touched is worked out anew. */
let last: { readonly map: ArgumentMap; readonly geometry: MapGeometry } | null = null;

const settled = oncePerRecent(4, (map: ArgumentMap): MapGeometry => {
  const geometry =
    last !== null && map.relations.length > mostAtOnce ? geometryAfter(last, map) : freshOf(map);
  last = { map, geometry };
  return geometry;
});

function freshOf(map: ArgumentMap): MapGeometry {
  const boxes = boxesOf(map);
  return withPlaces(boxes, routesOf(map, boxes));
}

/** The geometry of a map that came of another by an edit. Lines that the edit does not touch keep their way. */
export function geometryAfter(before: NonNullable<typeof last>, map: ArgumentMap): MapGeometry {
  const { boxes: old, routes } = before.geometry;
  const boxes = boxesAfter({ map: before.map, boxes: old }, map);
  const moved = new Set([...changedBoxes(old, boxes), ...changedEnds(before.map, map)]);
  if (moved.size === 0) return before.geometry;
  if (moved.size > map.nodes.length / 4) return withPlaces(boxes, routesOf(map, boxes));
  const there = new Map([...routes].filter(([id]) => findRecord(map.relations, id) !== undefined));
  return withPlaces(boxes, reroute(there, { map, boxes, moved }));
}

type Boxes = MapGeometry['boxes'];

/** Boxes of what says the same at the same place are taken over. */
function boxesAfter(
  { map: before, boxes }: { readonly map: ArgumentMap; readonly boxes: Boxes },
  after: ArgumentMap,
): Boxes {
  if (before.view.placements !== after.view.placements) return boxesOf(after);
  if (before.nodes === after.nodes) return boxes;
  if (before.nodes.length !== after.nodes.length) return boxesOf(after);
  const next = new Map(boxes);
  for (const [index, node] of after.nodes.entries()) {
    const box = boxes.get(node.id);
    if (box === undefined) return boxesOf(after);
    if (node === before.nodes[index]) continue;
    const { width, height } = boxOf(node);
    next.set(node.id, { ...box, width, height });
  }
  return next;
}

function changedBoxes(before: Boxes, after: Boxes): readonly string[] {
  if (before === after) return [];
  const changed = [...after].filter(([id, box]) => !isSameRect(before.get(id), box)).map(([id]) => id);
  return [...changed, ...[...before.keys()].filter((id) => !after.has(id))];
}

/** What relations end on that are new, gone or different: all that arrives there moves up or makes room. */
function changedEnds(before: ArgumentMap, after: ArgumentMap): readonly string[] {
  if (before.relations === after.relations) return [];
  const known = new Set(before.relations);
  const kept = new Set(after.relations);
  return [
    ...before.relations.filter((relation) => !kept.has(relation)),
    ...after.relations.filter((relation) => !known.has(relation)),
  ].map(({ target }) => target);
}

function isSameRect(a: Rect | undefined, b: Rect): boolean {
  return a?.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

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
