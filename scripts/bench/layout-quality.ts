import type { Point } from '#shared/model/argument-map';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A relation as a straight line, from a premise to what it bears on; ends are indexes of boxes. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

export interface Quality {
  readonly crossings: number;
  /** How often a line lies on a box that it does not join, for each line. */
  readonly throughBoxes: number;
  /** Mean length of a line, in map units. */
  readonly length: number;
  /** Width to height of the whole. */
  readonly aspect: number;
}

/**
 * What can be counted of a drawing. Lines are straight, from the top of the reason to the bottom of the conclusion, so
 * that no layout gets credit for what routing does later.
 */
export function qualityOf(boxes: readonly Box[], lines: readonly Line[]): Quality {
  const segments = lines
    .flatMap(({ from, to }) => {
      const [premise, target] = [boxes[from], boxes[to]];
      if (premise === undefined || target === undefined) return [];
      return segmentBetween({ x: premise.x + premise.width / 2, y: premise.y }, foot(target), { from, to });
    })
    .toSorted((a, b) => a.left - b.left);
  const [left, top] = [least(boxes, ({ x }) => x), least(boxes, ({ y }) => y)];
  const right = -least(boxes, ({ x, width }) => -x - width);
  const bottom = -least(boxes, ({ y, height }) => -y - height);
  return {
    crossings: crossingsAmong(segments),
    throughBoxes: boxesMet(segments, boxes) / Math.max(segments.length, 1),
    length:
      segments.reduce((sum, { a, b }) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0) /
      Math.max(segments.length, 1),
    aspect: (right - left) / Math.max(bottom - top, 1),
  };
}

interface Segment extends Line {
  readonly a: Point;
  readonly b: Point;
  readonly left: number;
  readonly right: number;
}

function segmentBetween(one: Point, other: Point, line: Line): Segment {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one];
  return { ...line, a, b, left: a.x, right: b.x };
}

function foot({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height };
}

function crossingsAmong(segments: readonly Segment[]): number {
  let sum = 0;
  for (let index = 0; index < segments.length; index += 1) {
    const one = segments[index];
    if (one === undefined) continue;
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (other === undefined || other.left > one.right) break;
      if (doCross(one, other)) sum += 1;
    }
  }
  return sum;
}

/** Lines that meet at an end do not cross. */
function doCross(one: Segment, other: Segment): boolean {
  if (one.from === other.from || one.to === other.to || one.from === other.to || one.to === other.from)
    return false;
  return sideOf(one, other.a) * sideOf(one, other.b) < 0 && sideOf(other, one.a) * sideOf(other, one.b) < 0;
}

/** By its sign on which side of the line a point lies. */
function sideOf({ a, b }: Segment, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

function boxesMet(segments: readonly Segment[], boxes: readonly Box[]): number {
  const sorted = [...boxes.entries()].toSorted(([, one], [, other]) => one.x - other.x);
  const widest = -least(boxes, ({ width }) => -width);
  let sum = 0;
  for (const segment of segments) {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[1].x ?? 0) < segment.left - widest) low = middle + 1;
      else high = middle;
    }
    for (let place = low; place < sorted.length; place += 1) {
      const [index = -1, box] = sorted[place] ?? [];
      if (box === undefined || box.x > segment.right) break;
      if (index !== segment.from && index !== segment.to && doesMeet(segment, box)) sum += 1;
    }
  }
  return sum;
}

/** Whether the line and the box share more than a border: Liang and Barsky (1984). */
function doesMeet({ a, b }: Segment, { x, y, width, height }: Box): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const slabs = [
    [dx, x - a.x, x + width - a.x],
    [dy, y - a.y, y + height - a.y],
  ] as const;
  for (const [along, low, high] of slabs) {
    if (along === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    enter = Math.max(enter, Math.min(low / along, high / along));
    leave = Math.min(leave, Math.max(low / along, high / along));
  }
  return leave - enter > 1e-9;
}

function least(boxes: readonly Box[], value: (box: Box) => number): number {
  return boxes.reduce((lowest, box) => Math.min(lowest, value(box)), Infinity);
}
