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
  /** The keys of objects that have many. */
  readonly sets: (Set<string> | undefined)[];
}

export function keysSeenIn(text: string, depthLimit: number): KeysSeen {
  return {
    text,
    bounds: new Int32Array((depthLimit + 1) * few * 2),
    counts: new Int32Array(depthLimit + 1),
    sets: [],
  };
}

/** Another object begins at this depth. */
export function forgetKeys(seen: KeysSeen, depth: number): void {
  seen.counts[depth] = 0;
  seen.sets[depth] = undefined;
}

/** Whether the object at this depth had the key from `start` to `end` before, spelled the same; from now on it has. */
export function seesAgain(seen: KeysSeen, depth: number, start: number, end: number): boolean {
  const count = seen.counts[depth] ?? 0;
  seen.counts[depth] = count + 1;
  return count < few ? isInRow(seen, depth, start, end, count) : isInSet(seen, depth, start, end);
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

function isInSet({ text, bounds, sets }: KeysSeen, depth: number, start: number, end: number): boolean {
  const row = bounds.subarray(depth * few * 2, (depth + 1) * few * 2);
  const set = sets[depth] ?? new Set<string>();
  if (sets[depth] === undefined) {
    for (let place = 0; place < row.length; place += 2) set.add(text.slice(row[place], row[place + 1]));
    sets[depth] = set;
  }
  const before = set.size;
  return set.add(text.slice(start, end)).size === before;
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (text.charCodeAt(one + index) !== text.charCodeAt(other + index)) return false;
  }
  return true;
}
