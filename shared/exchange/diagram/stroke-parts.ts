import { type Cubic, distance, pointOn, type Stroke } from '#shared/drawing/curve';
import type { Point } from '#shared/model/argument-map';

/** The stroke in the direction that ends near `end`. */
export function leadingTo(stroke: Stroke, end: Point): Stroke {
  const [first] = stroke;
  const last = stroke.at(-1);
  if (first === undefined || last === undefined) return stroke;
  if (distance(last[3], end) <= distance(first[0], end)) return stroke;
  return stroke.toReversed().map(([a, b, c, d]): Cubic => [d, c, b, a]);
}

/** The stroke as far as `end`: lines of ours stop where their head begins. */
export function endingAt(stroke: Stroke, end: Point): Stroke {
  const last = stroke.at(-1);
  if (last === undefined) return stroke;
  const [start, leave, arrive, before] = last;
  return [...stroke.slice(0, -1), [start, leave, arrive === before ? end : arrive, end]];
}

/** More would find no point that the eye can tell from the right one. */
const samples = 64;

/** The stroke in two, parted where it comes nearest to `at`; both end there exactly. */
export function splitAt(stroke: Stroke, at: Point): readonly [Stroke, Stroke] {
  let best = { index: 0, t: 0.5, apart: Infinity };
  for (const [index, cubic] of stroke.entries()) {
    for (let sample = 1; sample < samples; sample += 1) {
      const apart = distance(pointOn(cubic, sample / samples), at);
      if (apart < best.apart) best = { index, t: sample / samples, apart };
    }
  }
  const cubic = stroke[best.index];
  if (cubic === undefined) return [stroke, stroke];
  const [before, after] = halves(cubic, best.t, at);
  return [
    [...stroke.slice(0, best.index), before],
    [after, ...stroke.slice(best.index + 1)],
  ];
}

/** De Casteljau's construction. */
function halves(cubic: Cubic, t: number, at: Point): readonly [Cubic, Cubic] {
  const [a, b, c, d] = cubic;
  if (isStraight(cubic))
    return [
      [a, a, at, at],
      [at, at, d, d],
    ];
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  return [
    [a, ab, between(ab, bc, t), at],
    [at, between(bc, cd, t), cd, d],
  ];
}

/** The corners that pull the curve: for programs that bend lines by themselves. Ends included. */
export function cornersOf(stroke: Stroke): readonly Point[] {
  return withoutRepeats(stroke.flatMap((cubic) => (isStraight(cubic) ? [cubic[0], cubic[3]] : [...cubic])));
}

/** Points on the curve: for programs that draw through them. Ends included. */
export function pointsOf(stroke: Stroke): readonly Point[] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return withoutRepeats(
    stroke.flatMap((cubic) =>
      isStraight(cubic) ? [cubic[0], cubic[3]] : shares.map((t) => pointOn(cubic, t)),
    ),
  );
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || distance(before, point) > 0.05;
  });
}

function isStraight([start, leave, arrive, end]: Cubic): boolean {
  return start === leave && arrive === end;
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
