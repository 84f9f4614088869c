import { type BoxIndex, boxIndexOf } from '#shared/drawing/box-index';
import { boxOf, boxWidth } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import { centreOf, grown, type Rect } from '#shared/drawing/rect';
import { markRadius } from '#shared/drawing/relation-style';
import { createRouter, type Routes } from '#shared/drawing/routes';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { changedIds, findRecord } from '#shared/model/sorted-records';

/** Where everything is, in map units. Lines are drawn when they are asked for. */
export interface MapGeometry {
  readonly boxes: BoxIndex;
  readonly routes: Routes;
}

/** A drag of nodes that has not ended: the map knows nothing of it yet. */
export interface Moving {
  readonly ids: ReadonlySet<string>;
  /** Map units. */
  readonly by: Point;
}

/** Where things are in a version of the map, and while nodes of it are dragged. */
export type Survey = (map: ArgumentMap, moving: Moving | null) => MapGeometry;

/** Map units, many screens at any zoom at which boxes are drawn: what a line so long goes round, nobody sees as a whole. */
const longestDetour = 16_000;

/** The survey of one document. Each version takes over from the one before what they share: an edit costs what it touches. */
export function createSurvey(): Survey {
  const router = createRouter(longestDetour);
  let last: Surveyed | null = null;
  let drag: { readonly moving: Moving; readonly from: MapGeometry; readonly geometry: MapGeometry } | null =
    null;

  const fresh = (map: ArgumentMap): MapGeometry => {
    const boxes = boxIndexOf(boxesOf(map));
    return { boxes, routes: router.between(map.relations, boxes) };
  };
  const after = (before: Surveyed, map: ArgumentMap): MapGeometry => {
    const { boxes, changed } = boxesAfter(before, map);
    const isSame = boxes === before.geometry.boxes && map.relations === before.map.relations;
    if (isSame) return before.geometry;
    router.forgetNear(changed);
    return { boxes, routes: router.between(map.relations, boxes) };
  };
  const settled = (map: ArgumentMap): MapGeometry => {
    if (last?.map === map) return last.geometry;
    const geometry = last ? after(last, map) : fresh(map);
    last = { map, geometry };
    return geometry;
  };

  return (map, moving) => {
    const from = settled(map);
    if (moving === null) return from;
    if (drag?.moving === moving && drag.from === from) return drag.geometry;
    const boxes = from.boxes.with(shiftedBoxes(from.boxes, moving));
    drag = { moving, from, geometry: { boxes, routes: router.between(map.relations, boxes) } };
    return drag.geometry;
  };
}

/** Where the eye finds a node or relation: its box, or the mark on its line. */
export function placeOf({ boxes, routes }: MapGeometry, id: string): Rect | undefined {
  const box = boxes.get(id);
  if (box) return box;
  const route = routes.get(id);
  return route && grown({ ...route.middle, width: 0, height: 0 }, markRadius);
}

/** Of a node without text, to find room for one. */
export const newNodeSize = { width: boxWidth, height: 65 };

/** Where a box of the size of a new node lies if its middle is at `middle`: its top left corner, in whole units. */
export function aroundMiddle(middle: Point): Point {
  const { x, y } = centreOf({ x: 0, y: 0, ...newNodeSize });
  return { x: Math.round(middle.x - x), y: Math.round(middle.y - y) };
}

interface Surveyed {
  readonly map: ArgumentMap;
  readonly geometry: MapGeometry;
}

interface BoxChange {
  readonly boxes: BoxIndex;
  /** Where boxes were that are there no more, and where they are now. */
  readonly changed: readonly Rect[];
}

function boxesAfter({ map: before, geometry }: Surveyed, after: ArgumentMap): BoxChange {
  const { boxes } = geometry;
  const changes = new Map<string, Rect | null>();
  const changed: Rect[] = [];
  const note = (id: string, box: Rect | null) => {
    const old = boxes.get(id) ?? null;
    if (isSameRect(old, box)) return;
    changes.set(id, box);
    changed.push(...[old, box].filter((rect) => rect !== null));
  };
  const nodes = changedIds(before.nodes, after.nodes);
  const ids = new Set([...nodes, ...changedIds(before.view.placements, after.view.placements)]);
  if (hasHomeless(before) || hasHomeless(after)) {
    const fresh = new Map(boxesOf(after));
    for (const [id, box] of fresh) note(id, box);
    for (const id of nodes) if (!fresh.has(id)) note(id, null);
  } else {
    for (const id of ids) {
      const node = findRecord(after.nodes, id);
      const at = findRecord(after.view.placements, id)?.at;
      note(id, node && at ? boxAt(node, at) : null);
    }
  }
  return { boxes: changes.size === 0 ? boxes : boxes.with(changes), changed };
}

/** Placements are only of nodes, and of each at most one. */
function hasHomeless({ nodes, view }: ArgumentMap): boolean {
  return view.placements.length < nodes.length;
}

function boxesOf(map: ArgumentMap): readonly (readonly [string, Rect])[] {
  const places = placesOf(map);
  return map.nodes.map((node) => [node.id, boxAt(node, places.get(node.id) ?? { x: 0, y: 0 })] as const);
}

function boxAt(node: MapNode, { x, y }: Point): Rect {
  const { width, height } = boxOf(node);
  return { x, y, width, height };
}

function shiftedBoxes(boxes: BoxIndex, { ids, by }: Moving): ReadonlyMap<string, Rect> {
  return new Map(
    [...ids].flatMap((id) => {
      const box = boxes.get(id);
      return box ? [[id, { ...box, x: box.x + by.x, y: box.y + by.y }] as const] : [];
    }),
  );
}

function isSameRect(a: Rect | null, b: Rect | null): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;
}
