import { at } from '#shared/graph/rows';
import type { PlacedBlock } from './arranged';
import type { OutlineGraph } from './outline-graph';
import { spacing } from './spacing';
import { follow, type Tangle, tangleOf } from './tangle';
import { costAt } from './tangle-cost';

/** Blocks further apart in their row than this are not tried in each other's place. */
const furthest = 4;
/** Rounds over all blocks, at most. */
const mostRounds = 8;
/** Moving aside bends what was straight: only where it is worth this much, in map units. */
const worthBending = 150;
/** And changing places changes an order that somebody may know. */
const worthTurning = 40;
/** At the end of a row there is so much room. */
const beyond = 300;

interface Untangling {
  /** How many places are tried, at most. */
  readonly steps: number;
  readonly onProgress?: (share: number) => void;
}

/**
 * Where lines cross in rows is not where they cross in the drawing: blocks of one row change places, or move aside within
 * their row, wherever fewer lines cross and lie on boxes then. None comes to lie on another.
 */
export function untangled(
  graph: OutlineGraph,
  placed: readonly PlacedBlock[],
  { steps, onProgress }: Untangling,
): readonly PlacedBlock[] {
  const tangle = tangleOf(graph, placed);
  const { left } = tangle;
  const sizes = placed.map(({ block }) => block.size);
  const widthOf = (block: number) => sizes[block]?.width ?? 0;
  const rows = rowsOf(tangle);
  let stepsLeft = steps;
  /** Puts blocks at new left ends if that is better by more than `gain`, and says whether it was. */
  const tries = (blocks: readonly number[], ends: readonly number[], gain: number): boolean => {
    const were = blocks.map((block) => at(left, block));
    for (const [index, block] of blocks.entries()) left[block] = ends[index] ?? 0;
    const isGood = blocks.every((block) => isFree(block, tangle, sizes));
    const back = () => {
      for (const [index, block] of blocks.entries()) left[block] = were[index] ?? 0;
    };
    if (!isGood) {
      back();
      return false;
    }
    stepsLeft -= 1;
    const before = costAt(tangle, blocks) - gain;
    for (const block of blocks) follow(tangle, block);
    if (costAt(tangle, blocks, before) < before) return true;
    back();
    for (const block of blocks) follow(tangle, block);
    return false;
  };
  let active = new Set(placed.keys());
  for (let round = 0; round < mostRounds && active.size > 0 && stepsLeft > 0; round += 1) {
    onProgress?.(Math.max(round / mostRounds, 1 - stepsLeft / steps));
    const next = new Set<number>();
    const touch = (row: Int32Array, place: number) => {
      for (let p = Math.max(0, place - furthest); p <= Math.min(row.length - 1, place + furthest); p += 1)
        next.add(at(row, p));
    };
    for (const row of rows) {
      for (let place = 0; place < row.length && stepsLeft > 0; place += 1) {
        if (!active.has(at(row, place))) continue;
        for (const end of asides(row, place, { left, widthOf })) {
          if (!tries([at(row, place)], [end], worthBending)) continue;
          touch(row, place);
          break;
        }
        for (let other = place + 1; other < row.length && other <= place + furthest; other += 1) {
          const [one, two] = [at(row, place), at(row, other)];
          const ends = [at(left, two) + widthOf(two) - widthOf(one), at(left, one)];
          if (!tries([one, two], ends, worthTurning)) continue;
          [row[place], row[other]] = [two, one];
          touch(row, place);
          touch(row, other);
        }
      }
    }
    active = next;
  }
  return placed.map(({ block, at: { y } }, index) => ({ block, at: { x: at(left, index), y } }));
}

/** From left to right. */
function rowsOf({ left, top }: Tangle): readonly Int32Array[] {
  const rows = new Map<number, number[]>();
  for (const [block, y] of top.entries()) {
    const row = rows.get(y);
    if (row) row.push(block);
    else rows.set(y, [block]);
  }
  return [...rows.values()].map((row) => Int32Array.from(row.toSorted((a, b) => at(left, a) - at(left, b))));
}

function isFree(
  block: number,
  { left, top }: Tangle,
  sizes: readonly { readonly width: number; readonly height: number }[],
): boolean {
  // What is placed may lie a rounding error nearer.
  const gap = spacing.beside - 0.5;
  const { width = 0, height = 0 } = sizes[block] ?? {};
  const [x, y] = [at(left, block), at(top, block)];
  for (let other = 0; other < left.length; other += 1) {
    const apart = at(left, other) - x;
    if (apart >= width + gap || other === block) continue;
    const size = sizes[other];
    if (size === undefined || -apart >= size.width + gap) continue;
    const down = at(top, other) - y;
    if (down < height + gap && -down < size.height + gap) return false;
  }
  return true;
}

interface Ends {
  readonly left: Float64Array;
  readonly widthOf: (block: number) => number;
}

/** Where a block could stand between its neighbours in the row. */
function asides(row: Int32Array, place: number, { left, widthOf }: Ends): readonly number[] {
  const gap = spacing.beside + spacing.cousins;
  const block = at(row, place);
  const now = at(left, block);
  const [before, after] = [row[place - 1], row[place + 1]];
  const first = before === undefined ? now - beyond : at(left, before) + widthOf(before) + gap;
  const last = after === undefined ? now + beyond : at(left, after) - widthOf(block) - gap;
  if (first > last) return [];
  const ends = [first, last, (first + now) / 2, (last + now) / 2, (first + last) / 2];
  return ends.filter((end) => Math.abs(end - now) > spacing.stacked);
}
