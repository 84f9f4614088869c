import type { Point } from '#shared/model/argument-map';
import type { Rect } from './rect';

/** A cubic Bézier curve; a straight line has its control points at its ends. */
export type Cubic = readonly [start: Point, leave: Point, arrive: Point, end: Point];

/** Curves that follow on each other. */
export type Stroke = readonly Cubic[];

export function line(start: Point, end: Point): Cubic {
  return [start, start, end, end];
}

/** A curve that leaves and arrives upright. `slack` of the height is spent on each bend. */
export function upright(start: Point, end: Point): Cubic {
  if (Math.abs(start.x - end.x) < 0.5) return line(start, end);
  const middle = (start.y + end.y) / 2;
  return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
}

/** A curve that leaves and arrives level. */
export function level(start: Point, end: Point): Cubic {
  if (Math.abs(start.y - end.y) < 0.5) return line(start, end);
  const middle = (start.x + end.x) / 2;
  return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}

/** A quarter turn: leaves upright and arrives level. */
export function turn(start: Point, end: Point): Cubic {
  const by = 0.6;
  return [
    start,
    { x: start.x, y: start.y + (end.y - start.y) * by },
    { x: end.x + (start.x - end.x) * by, y: end.y },
    end,
  ];
}

/** How far before a corner its bend begins, where the pieces are long enough. */
const roundness = 8;

/** Straight from corner to corner, with round bends. */
export function bent(corners: readonly Point[]): Stroke {
  const stroke: Cubic[] = [];
  let from: Point | undefined;
  for (const [index, corner] of corners.entries()) {
    const next = corners[index + 1];
    if (from === undefined) from = corner;
    else if (next === undefined) stroke.push(line(from, corner));
    else {
      const before = towards(corner, from);
      const after = towards(corner, next);
      stroke.push(line(from, before), [before, corner, corner, after]);
      from = after;
    }
  }
  return stroke;
}

/** A bend's end: at most half-way. */
function towards(corner: Point, end: Point): Point {
  const apart = distance(corner, end);
  return between(corner, end, apart > 0 ? Math.min(0.5, roundness / apart) : 0);
}

export function pointOn([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const [ofA, ofB, ofC, ofD] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: ofA * a.x + ofB * b.x + ofC * c.x + ofD * d.x,
    y: ofA * a.y + ofB * b.y + ofC * c.y + ofD * d.y,
  };
}

/** A curve is followed in pieces of about this length, in map units, but in so many at least and at most. */
const stepLength = 160;
const fewestSteps = 8;
const mostSteps = 64;

function stepsOf([start, , , end]: Cubic): number {
  const length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
  return Math.min(mostSteps, Math.max(fewestSteps, Math.ceil(length / stepLength)));
}

/** The ends of straight pieces short enough to measure by, one after another. */
export function pointsAfterStart(cubic: Cubic): readonly Point[] {
  const steps = isStraight(cubic) ? 1 : stepsOf(cubic);
  const points: Point[] = [];
  for (let step = 1; step < steps; step += 1) points.push(pointOn(cubic, step / steps));
  points.push(cubic[3]);
  return points;
}

/** The stroke as such pieces. */
export function flattened(stroke: Stroke): readonly Point[] {
  const [first] = stroke;
  return first === undefined ? [] : [first[0], ...stroke.flatMap(pointsAfterStart)];
}

/** The point half-way along. */
export function middleOf(stroke: Stroke): Point {
  const points = flattened(stroke);
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const from = points[index];
    const to = points[index + 1];
    if (from && to && length >= left && length > 0) return between(from, to, left / length);
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** A rectangle that surely holds the stroke: a Bézier curve never leaves its control points. */
export function strokeBounds(strokes: readonly Stroke[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const stroke of strokes) {
    for (const cubic of stroke) {
      for (const { x, y } of cubic) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** SVG path data, in tenths of a unit. */
export function pathOf(stroke: Stroke): string {
  const [first] = stroke;
  if (first === undefined) return '';
  const parts = stroke.map((cubic) => {
    const [, leave, arrive, end] = cubic;
    return isStraight(cubic)
      ? `L${coordinates(end)}`
      : `C${coordinates(leave)} ${coordinates(arrive)} ${coordinates(end)}`;
  });
  return `M${coordinates(first[0])} ${parts.join(' ')}`;
}

export function distance(a: Point, b: Point): number {
  // Math.hypot puts its arguments into an array.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

export function isStraight([start, leave, arrive, end]: Cubic): boolean {
  return start === leave && arrive === end;
}

function coordinates({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

/** Never -0, which would print a sign. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
