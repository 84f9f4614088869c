import type { BoxIndex } from '#shared/drawing/box-index';
import { bottomOf, centreOf, type Rect, rightOf } from '#shared/drawing/rect';
import { graphOf, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { Side } from '../canvas-handle';
import { freePlace } from './free-place';
import type { Size } from './visible-slice';

/** Map units beside a node, and between what is argued for and a reason beneath it. */
const gaps = { beside: 32, beneath: 72 } as const;

/** So far a new node may move on along its row before a nearer place out of order is better. */
const furthest = 1600;

interface Surroundings {
  readonly map: ArgumentMap;
  readonly boxes: BoxIndex;
}

/**
 * A free place for a new node on one side of another node or relation: at the end of the row of those that stand
 * there for the same reason, so that what is written later is read later.
 *
 * @returns the top left corner, in map units.
 */
export function placeBeside(
  { map, boxes }: Surroundings,
  { id, place, side }: { readonly id: string; readonly place: Rect; readonly side: Side },
  size: Size,
): Point {
  const row = rowOn(map, id, side).flatMap((other) => boxes.get(other) ?? []);
  const wanted = startOf(row, place, side, size);
  const inRow = row.length > 0 || side === 'left' || side === 'right';
  const slid = inRow ? slide(boxes, { ...wanted, ...size }, side) : null;
  return slid ?? freePlace(boxes, wanted, size);
}

/** What stands below as a reason, above as a conclusion. */
function rowOn(map: ArgumentMap, id: string, side: Side): readonly string[] {
  const graph = graphOf(map);
  if (side === 'below') return relationsInto(graph, id).flatMap(({ premises }) => premises);
  if (side === 'above') return relationsFrom(graph, id).map(({ target }) => target);
  return [];
}

function startOf(row: readonly Rect[], place: Rect, side: Side, { width, height }: Size): Point {
  const middle = centreOf(place).x - width / 2;
  switch (side) {
    case 'left':
      return { x: place.x - gaps.beside - width, y: place.y };
    case 'right':
      return { x: rightOf(place) + gaps.beside, y: place.y };
    case 'below': {
      const last = lastOf(row.filter(({ y }) => y >= bottomOf(place)));
      const y = bottomOf(place) + gaps.beneath;
      return last ? { x: rightOf(last) + gaps.beside, y: last.y } : { x: middle, y };
    }
    case 'above': {
      const last = lastOf(row.filter((box) => bottomOf(box) <= place.y));
      const y = place.y - gaps.beneath - height;
      return last ? { x: rightOf(last) + gaps.beside, y: last.y } : { x: middle, y };
    }
    default:
      return side satisfies never;
  }
}

function lastOf(row: readonly Rect[]): Rect | undefined {
  return row.toSorted((a, b) => rightOf(b) - rightOf(a))[0];
}

/** The first free place along the row, or null where there is none near. */
function slide({ over }: BoxIndex, start: Rect, side: Side): Point | null {
  const leftwards = side === 'left';
  let place = start;
  while (Math.abs(place.x - start.x) <= furthest) {
    const roomy = { ...place, x: place.x - gaps.beside + 1, width: place.width + 2 * gaps.beside - 2 };
    const inTheWay = over(roomy).map(([, box]) => box);
    if (inTheWay.length === 0) return { x: Math.round(place.x), y: Math.round(place.y) };
    const x = leftwards
      ? Math.min(...inTheWay.map((box) => box.x)) - gaps.beside - place.width
      : Math.max(...inTheWay.map(rightOf)) + gaps.beside;
    place = { ...place, x };
  }
  return null;
}
