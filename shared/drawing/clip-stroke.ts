import type { Point } from '#shared/model/argument-map';
import { type Cubic, distance, isStraight, line, pointOn, type Stroke, strokeBounds } from './curve';
import { bottomOf, grown, holds, overlaps, type Rect, rightOf } from './rect';

/** The pieces of a line that run through a part of the map. */
export interface ClippedLine {
  readonly pieces: readonly Stroke[];
  /** How far along the line the first of them begins, in map units: dashes are counted from there. */
  readonly start: number;
}

/** A curve is cut at so many places at most; what is left sticks out of the part by up to that share of it. */
const steps = 32;

/** So much is drawn beyond the part, map units: upright and level lines have no width of their own to be seen by. */
const beyond = 1;

/** Cuts a line down to what can be seen in a part of the map: a line across a whole map is slow to paint, dashes above all. */
export function clipped(strokes: readonly Stroke[], part: Rect): ClippedLine {
  const seen = grown(part, beyond);
  const pieces: Cubic[][] = [];
  let start: number | null = null;
  let length = 0;
  for (const stroke of strokes) {
    let isOpen = false;
    for (const cubic of stroke) {
      const runs = runsIn(cubic, seen);
      for (const { from, to } of runs) {
        start ??= length + lengthTo(from, cubic);
        const piece = pieceOf(cubic, from / steps, to / steps);
        if (isOpen && from === 0) pieces.at(-1)?.push(piece);
        else pieces.push([piece]);
      }
      isOpen = runs.at(-1)?.to === steps;
      // Where the first piece begins is known by then, and no more is asked.
      if (start === null) length += lengthTo(steps, cubic);
    }
  }
  return { pieces, start: start ?? 0 };
}

interface Run {
  readonly from: number;
  to: number;
}

/** Where a curve runs through the part: from one of its steps to another. Most curves need not be followed for that. */
function runsIn(cubic: Cubic, part: Rect): readonly Run[] {
  const around = strokeBounds([[cubic]]);
  if (!overlaps(around, part)) return [];
  if (holds(part, around)) return [{ from: 0, to: steps }];
  const [right, bottom] = [rightOf(part), bottomOf(part)];
  const runs: Run[] = [];
  let last: Run | null = null;
  let { x, y } = cubic[0];
  for (let step = 1; step <= steps; step += 1) {
    const [fromX, fromY] = [x, y];
    ({ x, y } = pointOn(cubic, step / steps));
    const isThrough =
      Math.min(fromX, x) < right &&
      Math.max(fromX, x) > part.x &&
      Math.min(fromY, y) < bottom &&
      Math.max(fromY, y) > part.y;
    if (!isThrough) last = null;
    else if (last) last.to = step;
    else {
      last = { from: step - 1, to: step };
      runs.push(last);
    }
  }
  return runs;
}

/** How long a curve is up to one of its steps. */
function lengthTo(end: number, cubic: Cubic): number {
  let length = 0;
  let last = cubic[0];
  for (let step = 1; step <= end; step += 1) {
    const next = pointOn(cubic, step / steps);
    length += distance(last, next);
    last = next;
  }
  return length;
}

/** A curve from one share of it to another, by de Casteljau's construction; what is straight stays so, and quick to paint. */
function pieceOf(cubic: Cubic, from: number, to: number): Cubic {
  if (from === 0 && to === 1) return cubic;
  if (isStraight(cubic)) return line(pointOn(cubic, from), pointOn(cubic, to));
  return reversed(firstPart(reversed(firstPart(cubic, to)), 1 - from / to));
}

/** The curve from its start to a share of it. */
function firstPart([a, b, c, d]: Cubic, share: number): Cubic {
  const ab = mix(a, b, share);
  const bc = mix(b, c, share);
  const cd = mix(c, d, share);
  const abc = mix(ab, bc, share);
  return [a, ab, abc, mix(abc, mix(bc, cd, share), share)];
}

function reversed([a, b, c, d]: Cubic): Cubic {
  return [d, c, b, a];
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
