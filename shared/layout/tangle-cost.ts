import { at } from '#shared/graph/rows';
import type { Boxes, Lines, Tangle } from './tangle';

/**
 * A crossing is as bad as so much length, in map units; so is a line that lies on a box. What lies between linked premises
 * counts so many times.
 */
const costs = { crossing: 400, onBox: 700, linked: 2 } as const;

export interface Muddle {
  readonly crossings: number;
  readonly onBoxes: number;
  readonly length: number;
}

/** How hard a drawing is to follow, in map units. */
export function costOf({ crossings, onBoxes, length }: Muddle): number {
  return crossings * costs.crossing + onBoxes * costs.onBox + length;
}

/** Of all lines; the distances of linked premises count as length. */
export function muddleOf({ boxes, lines, meets, passes, linked }: Tangle): Muddle {
  let [crossings, onBoxes, length] = [0, 0, 0];
  for (let line = 0; line < lines.from.length; line += 1) {
    length += lengthOf(lines, line);
    for (const other of meets[line] ?? none) if (other > line && doCross(lines, line, other)) crossings += 1;
    for (const box of passes[line] ?? none) if (liesOn(lines, boxes, line, box)) onBoxes += 1;
  }
  for (let box = 0; box < linked.length; box += 1) {
    for (const other of linked[box] ?? none)
      length += (costs.linked / 2) * Math.abs(at(boxes.x, box) - at(boxes.x, other));
  }
  return { crossings, onBoxes, length };
}

/**
 * What moving these blocks could change: the cost of the lines that end at them, and of others that lie on them. Given up
 * above `limit`.
 */
export function costAt(tangle: Tangle, blocks: readonly number[], limit = Infinity): number {
  const { lines, boxes, linesOf, boxesOf, meets, passes, passedBy, linked, seen } = tangle;
  let cost = 0;
  seen.fill(0);
  for (const block of blocks) {
    for (const line of linesOf[block] ?? none) {
      if (at(seen, line) === 1) continue;
      // Two of these lines meet once.
      seen[line] = 1;
      cost += lengthOf(lines, line);
      for (const other of meets[line] ?? none) {
        if (at(seen, other) === 0 && doCross(lines, line, other)) cost += costs.crossing;
      }
      for (const box of passes[line] ?? none) if (liesOn(lines, boxes, line, box)) cost += costs.onBox;
      if (cost > limit) return cost;
    }
  }
  for (const block of blocks) {
    for (const box of boxesOf[block] ?? none) {
      for (const other of linked[box] ?? none)
        cost += costs.linked * Math.abs(at(boxes.x, box) - at(boxes.x, other));
      for (const line of passedBy[box] ?? none) {
        if (at(seen, line) === 0 && liesOn(lines, boxes, line, box)) cost += costs.onBox;
      }
    }
  }
  return cost;
}

const none: Iterable<number> = [];

function lengthOf({ x1, y1, x2, y2 }: Lines, line: number): number {
  const x = at(x2, line) - at(x1, line);
  const y = at(y2, line) - at(y1, line);
  return Math.sqrt(x * x + y * y);
}

/** Of lines at one height. */
function doCross(lines: Lines, one: number, other: number): boolean {
  if (at(lines.left, one) >= at(lines.right, other) || at(lines.left, other) >= at(lines.right, one))
    return false;
  const { x1, y1, x2, y2 } = lines;
  const ax = at(x1, one);
  const ay = at(y1, one);
  const cx = at(x1, other);
  const cy = at(y1, other);
  const abx = at(x2, one) - ax;
  const aby = at(y2, one) - ay;
  const cdx = at(x2, other) - cx;
  const cdy = at(y2, other) - cy;
  const c = abx * (cy - ay) - aby * (cx - ax);
  const d = c + abx * cdy - aby * cdx;
  if (c * d >= 0) return false;
  const a = cdx * (ay - cy) - cdy * (ax - cx);
  const b = a + cdx * aby - cdy * abx;
  return a * b < 0;
}

/** Of a line and a box at one height. */
function liesOn(lines: Lines, boxes: Boxes, line: number, box: number): boolean {
  const left = at(boxes.x, box);
  const right = left + at(boxes.width, box);
  if (at(lines.left, line) >= right || at(lines.right, line) <= left) return false;
  const top = at(boxes.y, box);
  const bottom = top + at(boxes.height, box);
  // The corners lie on both sides of the line.
  const ax = at(lines.x1, line);
  const ay = at(lines.y1, line);
  const abx = at(lines.x2, line) - ax;
  const aby = at(lines.y2, line) - ay;
  const one = abx * (top - ay) - aby * (left - ax);
  const across = aby * (right - left);
  const down = abx * (bottom - top);
  const isOn = (side: number) => side * one < 0;
  return isOn(one - across) || isOn(one + down) || isOn(one + down - across);
}
