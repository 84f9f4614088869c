import type { Point } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { before, headAngles, leavingPoint, type Side } from './approach';
import type { Arrival, Scenery } from './arrivals';
import type { Column } from './columns';
import { line, middleOf, pathOf, type Stroke, strokeBounds } from './curve';
import { lineToDisc } from './disc-line';
import { hurdle } from './hurdle';
import { discAround, junctionAt } from './junction';
import type { Obstacles } from './obstacles';
import { boundsOf, centreOf, grown, type Rect, rightOf } from './rect';
import { markRadius, relationStyles } from './relation-style';
import { type Route, type RouteKind, routeKind } from './route';
import { thread, type Way } from './thread';

/** The room that head and mark take beyond the line. */
const margin = markRadius + 3;

export function routeToNode(
  relation: Relation,
  { side, tip, junction, column }: Arrival,
  { boxes, obstacles }: Scenery,
): Route | undefined {
  const { id, premises, target: targetId } = relation;
  const kind = routeKind(relation.kind, false);
  const from = premises.flatMap((premise) => boxes.get(premise) ?? []);
  const target = boxes.get(targetId);
  const [first] = from;
  if (first === undefined || target === undefined) return undefined;
  const base = before(tip, side, relationStyles[kind].headLength);
  const ending = { id, kind, tip, angle: headAngles[side] };
  if (column) {
    const way = { obstacles, except: new Set([target, ...column.members.map(({ box }) => box)]) };
    return routeOf(ending, [hanging(column, first, base, way)], {
      premises,
      start: { x: column.side === 'left' ? first.x : rightOf(first), y: centreOf(first).y },
      middle: { x: column.x, y: centreOf(first).y },
    });
  }
  if (junction) {
    const way = { obstacles, except: new Set([target]) };
    const trunk = across(way, leavingPoint(discAround(junction), target, side), base, side);
    return routeOf(ending, [...linesTo(junction, from, obstacles), trunk], { premises, junction });
  }
  const way = { obstacles, except: new Set([first, target]) };
  const stroke =
    first === target ? loop(target, base) : across(way, leavingPoint(first, target, side), base, side);
  return routeOf(ending, [stroke], { premises });
}

/** The route of an undercut or of backing, which ends at the mark of the relation it bears on. */
export function routeToRelation(
  relation: Relation,
  end: Point,
  { boxes, obstacles }: Scenery,
): Route | undefined {
  const { id, premises } = relation;
  const kind = routeKind(relation.kind, true);
  const from = premises.flatMap((premise) => boxes.get(premise) ?? []);
  const [first] = from;
  if (first === undefined || from.length < premises.length) return undefined;
  const { headLength } = relationStyles[kind];
  const junction = from.length > 1 ? junctionAt(from, discAround(end), obstacles) : undefined;
  const way = { obstacles, except: new Set(junction ? [] : from) };
  const { stroke, angle } = lineToDisc(way, junction ? discAround(junction) : first, end, headLength + clear);
  const ending = { id, kind, tip: ahead(stroke.at(-1)?.[3] ?? end, angle, headLength), angle };
  if (junction === undefined) return routeOf(ending, [stroke], { premises });
  return routeOf(ending, [...linesTo(junction, from, obstacles), stroke], { premises, junction });
}

/** From each premise to where they meet: past the others, as past any box. */
function linesTo(junction: Point, premises: readonly Rect[], obstacles: Obstacles): readonly Stroke[] {
  return premises.map((box) => lineToDisc({ obstacles, except: new Set([box]) }, box, junction, 0).stroke);
}

/** Free between the head and the mark it points at. */
const clear = 2;

interface Ending {
  readonly id: string;
  readonly kind: RouteKind;
  readonly tip: Point;
  readonly angle: number;
}

interface Places {
  readonly premises: readonly string[];
  readonly start?: Point;
  readonly middle?: Point;
  readonly junction?: Point;
}

function routeOf({ id, kind, tip, angle }: Ending, strokes: readonly Stroke[], places: Places): Route {
  const { premises, junction } = places;
  const segments = strokes.map((stroke, index) => ({ from: premises[index] ?? null, path: pathOf(stroke) }));
  const middle = junction ?? places.middle ?? middleOf(strokes[0] ?? []);
  const extent = [strokeBounds(strokes), { ...tip, width: 0, height: 0 }, { ...middle, width: 0, height: 0 }];
  return {
    id,
    kind,
    strokes,
    path: segments.map(({ path }) => path).join(' '),
    segments,
    start: places.start ?? strokes[0]?.[0]?.[0] ?? tip,
    tip,
    head: { ...tip, angle },
    ...(junction && { junction }),
    middle,
    bounds: grown(boundsOf(extent), margin),
  };
}

function across(way: Way, start: Point, end: Point, side: Side): Stroke {
  return side === 'bottom' || side === 'top' ? thread(way, start, end) : hurdle(way, start, end);
}

/**
 * Drawn from the target down, since all lines of a column share their upper part: dashes fall on each other only when
 * they are counted from the same end.
 */
function hanging({ x, top, side }: Column, box: Rect, base: Point, way: Way): Stroke {
  const { y } = centreOf(box);
  const edge = side === 'left' ? box.x : rightOf(box);
  const upper = Math.abs(base.x - x) < 0.5 ? [] : thread(way, base, { x, y: top });
  const hook = upper.length === 0 ? base : { x, y: top };
  return [...upper, line(hook, { x, y }), line({ x, y }, { x: edge, y })];
}

/** From the top of a box round its corner to its own side. */
function loop(box: Rect, base: Point): Stroke {
  const start = { x: rightOf(box) - 30, y: box.y };
  return [[start, { x: start.x, y: box.y - 42 }, { x: rightOf(box) + 52, y: base.y }, base]];
}

function ahead({ x, y }: Point, angle: number, by: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: x + Math.cos(radians) * by, y: y + Math.sin(radians) * by };
}
