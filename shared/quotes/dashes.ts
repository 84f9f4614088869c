/**
 * Dashes between letters. A hyphen at the end of a line may be one that stays ("case-by-" | "case"), one that goes
 * ("com-" | "mitments") or one that stands apart ("short-" | "and long-term"). So the normalised text has none of them,
 * and each is kept beside it with the ways in which it may be read.
 */
export interface Dashes {
  /** Before which places of the normalised text, ascending. */
  readonly at: readonly number[];
  /** By the same index: bits of `ways`. */
  readonly ways: readonly number[];
}

export const ways = { none: 1, between: 2, apart: 4 } as const;

export const anyWay = ways.none | ways.between | ways.apart;

/** How many dashes between the ends of two stretches of one length cannot be read alike. */
export function dashesThatDiffer(
  one: Dashes,
  oneStart: number,
  other: Dashes,
  otherStart: number,
  length: number,
): number {
  let differing = 0;
  let i = firstAfter(one.at, oneStart);
  let j = firstAfter(other.at, otherStart);
  for (;;) {
    const inOne = (one.at[i] ?? Number.POSITIVE_INFINITY) - oneStart;
    const inOther = (other.at[j] ?? Number.POSITIVE_INFINITY) - otherStart;
    const place = Math.min(inOne, inOther);
    if (place >= length) return differing;
    const readings = inOne === place ? (one.ways[i++] ?? 0) : ways.none;
    const others = inOther === place ? (other.ways[j++] ?? 0) : ways.none;
    if ((readings & others) === 0) differing += 1;
  }
}

/** The ways in which a dash at a place may be read; `none` where there is none. */
export function waysAt({ at, ways: readings }: Dashes, place: number): number {
  const index = firstAfter(at, place - 1);
  return at[index] === place ? (readings[index] ?? 0) : ways.none;
}

function firstAfter(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
