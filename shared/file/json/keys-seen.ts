import { quote } from './scan';

/** Up to so many keys of an object are compared one by one; with more, a set is faster. */
const few = 16;

/**
 * The keys of the objects that a scan is inside of, as places in the text: one row for each depth of nesting.
 * Rows are used again and again, because something new for every object would cost more than the scan.
 */
export interface KeysSeen {
  readonly text: string;
  /** Start and end of each key, a row of `few` pairs for each depth. */
  readonly bounds: Int32Array;
  /** How many keys the object at each depth has so far. */
  readonly counts: Int32Array;
  /** How many keys the object before it at that depth had, and how many from the first on are the same in both. */
  readonly before: Int32Array;
  readonly alike: Int32Array;
  /** Start and end of each key of objects that have many, as long as these are in order. */
  readonly many: (number[] | undefined)[];
  /** The keys of objects that have many, once they are not. */
  readonly sets: (Set<string> | undefined)[];
}

export function keysSeenIn(text: string, depthLimit: number): KeysSeen {
  return {
    text,
    bounds: new Int32Array((depthLimit + 1) * few * 2),
    counts: new Int32Array(depthLimit + 1),
    before: new Int32Array(depthLimit + 1),
    alike: new Int32Array(depthLimit + 1),
    many: [],
    sets: [],
  };
}

/** Another object begins at this depth. */
export function forgetKeys(seen: KeysSeen, depth: number): void {
  seen.before[depth] = Math.min(seen.counts[depth] ?? 0, few);
  seen.counts[depth] = 0;
  seen.alike[depth] = 0;
  seen.many[depth] = undefined;
  seen.sets[depth] = undefined;
}

/**
 * Where a key ends that the object before had in the same place, as all keys so far: then it is none of those, and the
 * object at this depth has it from now on. -1 for any other key. Nearly all objects of a file are like the one before them.
 */
export function endAsBefore(
  { text, bounds, counts, before, alike }: KeysSeen,
  depth: number,
  start: number,
): number {
  const count = counts[depth] ?? 0;
  if (count !== alike[depth] || count >= (before[depth] ?? 0)) return -1;
  const place = (depth * few + count) * 2;
  const from = bounds[place] ?? 0;
  const length = (bounds[place + 1] ?? 0) - from;
  if (text.charCodeAt(start + length) !== quote || !isSame(text, from, start, length)) return -1;
  counts[depth] = count + 1;
  alike[depth] = count + 1;
  return start + length;
}

/** Whether the object at this depth had the key from `start` to `end` before, spelled the same; from now on it has. */
export function seesAgain(seen: KeysSeen, depth: number, start: number, end: number): boolean {
  const count = seen.counts[depth] ?? 0;
  seen.counts[depth] = count + 1;
  return count < few ? isInRow(seen, depth, start, end, count) : isAmongMany(seen, depth, start, end);
}

function isInRow(
  { text, bounds }: KeysSeen,
  depth: number,
  start: number,
  end: number,
  count: number,
): boolean {
  const row = depth * few * 2;
  for (let place = row; place < row + count * 2; place += 2) {
    const from = bounds[place] ?? 0;
    if ((bounds[place + 1] ?? 0) - from === end - start && isSame(text, from, start, end - start))
      return true;
  }
  bounds[row + count * 2] = start;
  bounds[row + count * 2 + 1] = end;
  return false;
}

/** Nearly always the keys of a large object are ids in their order, and then each is only compared with the one before it. */
function isAmongMany(seen: KeysSeen, depth: number, start: number, end: number): boolean {
  const { text, sets } = seen;
  let set = sets[depth];
  if (set === undefined) {
    const pairs = manyAt(seen, depth);
    if (pairs !== undefined && comesAfter(text, pairs, start, end)) {
      pairs.push(start, end);
      return false;
    }
    set = new Set(keysOf(text, pairs ?? rowAt(seen, depth)));
    sets[depth] = set;
  }
  const before = set.size;
  return set.add(text.slice(start, end)).size === before;
}

/** Start and end of each key so far; undefined where they are not in order. */
function manyAt(seen: KeysSeen, depth: number): number[] | undefined {
  const known = seen.many[depth];
  if (known !== undefined) return known;
  const pairs: number[] = [];
  const row = rowAt(seen, depth);
  for (let place = 0; place < row.length; place += 2) {
    const [start = 0, end = 0] = row.slice(place, place + 2);
    if (place > 0 && !comesAfter(seen.text, pairs, start, end)) return undefined;
    pairs.push(start, end);
  }
  seen.many[depth] = pairs;
  return pairs;
}

function rowAt({ bounds }: KeysSeen, depth: number): readonly number[] {
  return Array.from(bounds.subarray(depth * few * 2, (depth + 1) * few * 2));
}

function keysOf(text: string, pairs: readonly number[]): readonly string[] {
  const keys: string[] = [];
  for (let place = 0; place < pairs.length; place += 2) keys.push(text.slice(pairs[place], pairs[place + 1]));
  return keys;
}

/** Whether a key is greater than the last of those that are known, by its code units. */
function comesAfter(text: string, pairs: readonly number[], start: number, end: number): boolean {
  const lastStart = pairs.at(-2) ?? 0;
  const lastLength = (pairs.at(-1) ?? 0) - lastStart;
  const length = end - start;
  for (let index = 0; index < length && index < lastLength; index += 1) {
    const difference = text.charCodeAt(start + index) - text.charCodeAt(lastStart + index);
    if (difference !== 0) return difference > 0;
  }
  return length > lastLength;
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (text.charCodeAt(one + index) !== text.charCodeAt(other + index)) return false;
  }
  return true;
}
