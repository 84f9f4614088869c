import type { Steps } from '#shared/model/in-steps';

/** Where something like a pattern ends in a text, and how many characters have to change to make it the pattern. */
export interface Likeness {
  readonly end: number;
  readonly distance: number;
}

/** Rows of the table of distances in one word of bits. */
const width = 32;
/** Blocks that are worked out in one step. */
const perStep = 1 << 17;

/**
 * A column of the table of edit distances between pattern and text, kept as differences between its rows, one bit each
 * (Myers 1999, in the form of Hyyrö 2003). Only the blocks above which something small enough can still come are kept up
 * to date, so that a long pattern costs hardly more than a short one where nothing is like it.
 */
interface Column {
  readonly rows: number;
  readonly limit: number;
  /** By code unit: which row of `equal`; 0 for what the pattern lacks. */
  readonly symbols: Uint16Array;
  /** By symbol and block: the rows in which the pattern has it. */
  readonly equal: Int32Array;
  readonly blocks: number;
  readonly rising: Int32Array;
  readonly falling: Int32Array;
  /** By block: the distance in its last row. */
  readonly distances: Int32Array;
  /** The last block that is kept up to date. */
  last: number;
  /** Whether the pattern has to begin where the text begins. */
  readonly isAnchored: boolean;
}

/**
 * Everything in a text that comes near to a pattern: of ends close to one another the nearest, in order.
 *
 * @param limit the largest distance that counts.
 * @param isAnchored only what begins at the beginning of the text.
 */
export function* likenessesInSteps(
  text: string,
  pattern: string,
  limit: number,
  isAnchored = false,
): Steps<readonly Likeness[]> {
  const column = firstColumn(pattern, limit, isAnchored);
  const found: Likeness[] = [];
  const stretch = Math.max(64, Math.floor(perStep / column.blocks));
  for (let start = 0; start < text.length; start += stretch) {
    advance(column, text, start, Math.min(text.length, start + stretch), found);
    yield;
  }
  return found;
}

function firstColumn(pattern: string, limit: number, isAnchored: boolean): Column {
  const blocks = Math.ceil(pattern.length / width);
  const symbols = new Uint16Array(1 << 16);
  let known = 0;
  for (let row = 0; row < pattern.length; row += 1) {
    const unit = pattern.charCodeAt(row);
    if (symbols[unit] === 0) symbols[unit] = known += 1;
  }
  const equal = new Int32Array((known + 1) * blocks);
  for (let row = 0; row < pattern.length; row += 1) {
    const index = (symbols[pattern.charCodeAt(row)] ?? 0) * blocks + Math.floor(row / width);
    equal[index] = (equal[index] ?? 0) | (1 << (row % width));
  }
  const distances = Int32Array.from({ length: blocks }, (_, block) =>
    Math.min(pattern.length, (block + 1) * width),
  );
  const last = Math.min(blocks, Math.max(1, Math.ceil(limit / width))) - 1;
  const rising = new Int32Array(blocks).fill(-1);
  const falling = new Int32Array(blocks);
  const rows = pattern.length;
  return { rows, limit, symbols, equal, blocks, rising, falling, distances, last, isAnchored };
}

function advance(column: Column, text: string, start: number, end: number, found: Likeness[]): void {
  const { rows, limit, symbols, equal, blocks, rising, falling, distances } = column;
  const bottom = blocks - 1;
  const first = column.isAnchored ? 1 : 0;
  let last = column.last;
  for (let place = start; place < end; place += 1) {
    const symbol = (symbols[text.charCodeAt(place)] ?? 0) * blocks;
    let carry = first;
    for (let block = 0; block <= last; block += 1) {
      carry = step(column, block, equal[symbol + block] ?? 0, carry);
      distances[block] = (distances[block] ?? 0) + carry;
    }
    const lowest = distances[last] ?? 0;
    if (
      last < bottom &&
      lowest - carry <= limit &&
      (carry < 0 || ((equal[symbol + last + 1] ?? 0) & 1) !== 0)
    ) {
      last += 1;
      rising[last] = -1;
      falling[last] = 0;
      const height = last === bottom ? rows - last * width : width;
      distances[last] = lowest - carry + height + step(column, last, equal[symbol + last] ?? 0, carry);
    } else while (last > 0 && (distances[last] ?? 0) >= limit + width) last -= 1;
    if (last === bottom && (distances[bottom] ?? 0) <= limit)
      note(found, place + 1, distances[bottom] ?? 0, rows);
  }
  column.last = last;
}

/** One block of the next column. Takes and gives how the distance changes in the row above and in its last row. */
function step({ rising, falling, rows, blocks }: Column, block: number, same: number, carry: number): number {
  const up = rising[block] ?? 0;
  const down = falling[block] ?? 0;
  const equal = carry < 0 ? same | 1 : same;
  const vertical = same | down;
  const horizontal = ((((equal & up) + up) | 0) ^ up) | equal;
  const more = down | ~(horizontal | up);
  const less = up & horizontal;
  const lowest = block === blocks - 1 ? (rows - 1) % width : width - 1;
  const result = ((more >>> lowest) & 1) - ((less >>> lowest) & 1);
  const moreBelow = (more << 1) | (carry > 0 ? 1 : 0);
  const lessBelow = (less << 1) | (carry < 0 ? 1 : 0);
  rising[block] = lessBelow | ~(vertical | moreBelow);
  falling[block] = moreBelow & vertical;
  return result;
}

/** Ends within half a pattern of one another are of one passage: the nearest is kept, of equals the last. */
function note(found: Likeness[], end: number, distance: number, rows: number): void {
  const before = found.at(-1);
  if (before === undefined || end - before.end > rows / 2) found.push({ end, distance });
  else if (distance <= before.distance) found[found.length - 1] = { end, distance };
}
