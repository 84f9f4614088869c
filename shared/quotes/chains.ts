import type { Steps } from '#shared/model/in-steps';
import { cutOf } from './cuts';
import { lookAlikesInSteps } from './look-alikes';
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

/**
 * Every way in which the parts of a quotation stand in a text in order and near to one another. The longest part that
 * stands there verbatim is looked for everywhere, the others near by: verbatim, or where that is nowhere, nearly so.
 *
 * @returns the ways, or why there are none.
 */
export function* chainsInSteps(
  text: NormalText,
  parts: readonly Words[],
): Steps<readonly Chain[] | 'part-missing' | 'parts-apart'> {
  const places: (readonly number[])[] = [];
  for (const part of parts) places.push(yield* wholePlaces(text, part));
  const pivot = parts.reduce(
    (best, part, index) =>
      (places[index] ?? []).length > 0 && part.key.length > (parts[best]?.key.length ?? 0) ? index : best,
    -1,
  );
  const chains: Chain[] = [];
  for (const at of places[pivot] ?? []) {
    const chain = yield* chainAround(text, parts, places, pivot, at);
    if (chain) chains.push(chain);
    yield;
  }
  if (chains.length > 0) return chains;
  return places.every((some) => some.length > 0) ? 'parts-apart' : 'part-missing';
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

function* chainAround(
  text: NormalText,
  parts: readonly Words[],
  places: readonly (readonly number[])[],
  pivot: number,
  at: number,
): Steps<Chain | null> {
  const chain: Link[] = [{ start: at, end: at + (parts[pivot]?.key.length ?? 0), distance: 0 }];
  for (const [index, part] of parts.entries()) {
    if (index <= pivot) continue;
    const from = chain.at(-1)?.end ?? 0;
    const link = yield* linkWithin(text, part, places[index] ?? [], from, from + farthest, 'first');
    if (link === null) return null;
    chain.push(link);
  }
  for (const [index, part] of [...parts.entries()].slice(0, Math.max(0, pivot)).reverse()) {
    const to = chain[0]?.start ?? 0;
    const link = yield* linkWithin(text, part, places[index] ?? [], to - farthest, to, 'last');
    if (link === null) return null;
    chain.unshift(link);
  }
  return chain;
}

/** The first or last place of a part that begins after `from` and ends before `to`, up to its own length beyond. */
function* linkWithin(
  text: NormalText,
  part: Words,
  places: readonly number[],
  from: number,
  to: number,
  which: 'first' | 'last',
): Steps<Link | null> {
  const { length } = part.key;
  const low = which === 'first' ? from : Math.max(0, from - length);
  const high = which === 'first' ? to + length : to;
  if (places.length > 0) {
    const isWithin = (at: number) => at >= low && at + length <= high;
    const at = which === 'first' ? places.find(isWithin) : places.findLast(isWithin);
    return at === undefined ? null : { start: at, end: at + length, distance: 0 };
  }
  if (length < shortest) return null;
  const [best] = yield* lookAlikesInSteps(text, part, nothing, low, Math.min(high, text.key.length));
  return best === undefined || best.start < low || best.end > high ? null : best;
}
