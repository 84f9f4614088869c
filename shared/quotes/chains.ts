import type { Steps } from '#shared/model/in-steps';
import { likenessesInSteps } from './bit-parallel';
import { cutOf } from './cuts';
import { lookAlikesInSteps, tolerance } from './look-alikes';
import type { NormalText } from './normal-text';
import { placesOf, shortest } from './occurrences';
import type { Words } from './wanted';

/** Where a part of a quotation stands, as places of the key of the text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** Where all parts of a quotation stand, in their order. */
export type Chain = readonly Link[];

/** How far a part may stand from the one before it: what is left out of a quotation is seldom longer than a page. */
export const farthest = 2000;
/** Places of a part that are tried. */
const mostPlaces = 20_000;
const nothing = { before: undefined, after: undefined };

/** A part of a quotation and where it stands, as ascending places of the key of the text. */
interface PlacedPart {
  readonly words: Words;
  /** Where it begins, verbatim. */
  readonly starts: readonly number[];
  /** Where something like it ends, if it stands nowhere verbatim. */
  readonly alikeEnds: readonly number[];
}

/**
 * Every way in which the parts of a quotation stand in a text in order and near to one another. The longest part that
 * stands there verbatim is looked for everywhere, the others near by: verbatim, or where that is nowhere, nearly so.
 *
 * @returns the ways, or why there are none.
 */
export function* chainsInSteps(
  text: NormalText,
  wanted: readonly Words[],
): Steps<readonly Chain[] | 'part-missing' | 'parts-apart'> {
  const verbatim: (readonly number[])[] = [];
  for (const words of wanted) verbatim.push(yield* wholePlaces(text, words));
  const pivot = wanted.reduce(
    (best, { key }, index) =>
      (verbatim[index] ?? []).length > 0 && key.length > (wanted[best]?.key.length ?? 0) ? index : best,
    -1,
  );
  if (pivot === -1) return 'part-missing';
  const parts: PlacedPart[] = [];
  for (const [index, words] of wanted.entries()) {
    const starts = verbatim[index] ?? [];
    const alikeEnds = starts.length > 0 ? [] : yield* endsAlike(text, words);
    // Else it would be looked for in vain near every place of the others.
    if (starts.length + alikeEnds.length === 0) return 'part-missing';
    parts.push({ words, starts, alikeEnds });
  }
  const chains: Chain[] = [];
  for (const at of parts[pivot]?.starts ?? []) {
    const chain = yield* chainAround(text, parts, pivot, at);
    if (chain) chains.push(chain);
    yield;
  }
  if (chains.length > 0) return chains;
  return parts.every(({ starts }) => starts.length > 0) ? 'parts-apart' : 'part-missing';
}

function* wholePlaces(text: NormalText, part: Words): Steps<readonly number[]> {
  const found: number[] = [];
  for (const at of placesOf(text, part)) {
    if (at === null) yield;
    else if (!cutOf(text, part, at, nothing)) found.push(at);
    if (found.length === mostPlaces) break;
  }
  return found;
}

function* endsAlike(text: NormalText, { key }: Words): Steps<readonly number[]> {
  if (key.length < shortest) return [];
  return (yield* likenessesInSteps(text.key, key, tolerance(key.length))).map(({ end }) => end);
}

function* chainAround(
  text: NormalText,
  parts: readonly PlacedPart[],
  pivot: number,
  at: number,
): Steps<Chain | null> {
  const chain: Link[] = [{ start: at, end: at + (parts[pivot]?.words.key.length ?? 0), distance: 0 }];
  for (const part of parts.slice(pivot + 1)) {
    const from = chain.at(-1)?.end ?? 0;
    const link = yield* linkWithin(text, part, from, from + farthest, 'first');
    if (link === null) return null;
    chain.push(link);
  }
  for (const part of parts.slice(0, pivot).reverse()) {
    const to = chain[0]?.start ?? 0;
    const link = yield* linkWithin(text, part, to - farthest, to, 'last');
    if (link === null) return null;
    chain.unshift(link);
  }
  return chain;
}

/** The first or last place of a part that begins after `from` and ends before `to`, up to its own length beyond. */
function* linkWithin(
  text: NormalText,
  { words, starts, alikeEnds }: PlacedPart,
  from: number,
  to: number,
  which: 'first' | 'last',
): Steps<Link | null> {
  const { length } = words.key;
  const low = which === 'first' ? from : Math.max(0, from - length);
  const high = which === 'first' ? to + length : to;
  if (starts.length > 0) {
    const at = starts[which === 'first' ? atLeast(starts, low) : atLeast(starts, high - length + 1) - 1];
    const isWithin = at !== undefined && at >= low && at + length <= high;
    return isWithin ? { start: at, end: at + length, distance: 0 } : null;
  }
  // Of ends close to one another only the nearest is known: another may be within.
  const end = alikeEnds[atLeast(alikeEnds, low - length)];
  if (end === undefined || end > high + length) return null;
  const [best] = yield* lookAlikesInSteps(text, words, nothing, low, Math.min(high, text.key.length));
  return best === undefined || best.start < low || best.end > high ? null : best;
}

/** Index of the first of ascending numbers that is not less than this one. */
function atLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
