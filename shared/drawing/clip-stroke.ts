import type { Point } from '#shared/model/argument-map';
import { type Cubic, distance, pointOn, type Stroke } from './curve';
import { bottomOf, type Rect, rightOf } from './rect';

/** The pieces of a line that run through a part of the map. */
export interface ClippedLine {
  readonly pieces: readonly Stroke[];
  /** How far along the line the first of them begins, in map units: dashes are counted from there. */
  readonly start: number;
}

/** A curve is cut at so many places at most; what is left sticks out of the part by up to that share of it. */
const steps = 32;

/** Cuts a line down to what can be seen in a part of the map: a line across a whole map is slow to paint, dashes above all. */
export function clipped(strokes: readonly Stroke[], part: Rect): ClippedLine {
  const pieces: Cubic[][] = [];
  let start: number | null = null;
  let length = 0;
  for (const stroke of strokes) {
    let isOpen = false;
    for (const cubic of stroke) {
      const points = Array.from({ length: steps + 1 }, (_, step) => pointOn(cubic, step / steps));
      for (const run of runsIn(points, part)) {
        if (start === null) start = length + lengthOf(points.slice(0, run.from + 1));
        const piece = pieceOf(cubic, run.from / steps, run.to / steps);
        if (isOpen && run.from === 0) pieces.at(-1)?.push(piece);
        else pieces.push([piece]);
        isOpen = run.to === steps;
      }
      if (runsIn(points.slice(-2), part).length === 0) isOpen = false;
      length += lengthOf(points);
    }
  }
  return { pieces, start: start ?? 0 };
}

/** Where the way over these points runs through the part: from the index of one point to that of another. */
function runsIn(
  points: readonly Point[],
  part: Rect,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || !runsThrough(from, to, part)) continue;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index - 1, to: index });
  }
  return runs;
}

/** A curve from one share of it to another, by de Casteljau's construction. */
function pieceOf(cubic: Cubic, from: number, to: number): Cubic {
  if (from === 0 && to === 1) return cubic;
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

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
}

/** So much is drawn beyond the part, map units: upright and level lines have no width of their own to be seen by. */
const beyond = 1;

function runsThrough(from: Point, to: Point, part: Rect): boolean {
  return (
    Math.min(from.x, to.x) - beyond < rightOf(part) &&
    Math.max(from.x, to.x) + beyond > part.x &&
    Math.min(from.y, to.y) - beyond < bottomOf(part) &&
    Math.max(from.y, to.y) + beyond > part.y
  );
}
