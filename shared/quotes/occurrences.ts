import type { Steps } from '#shared/model/in-steps';
import { cutOf } from './cuts';
import { dashesThatDiffer } from './dashes';
import type { NormalText } from './normal-text';
import { isAfter, isBefore, type Surroundings, type Words } from './wanted';

/** Where words stand in a text, as places of its key. */
export interface Occurrences {
  readonly count: number;
  /** The first of them. */
  readonly first: readonly number[];
  /** Those with all of their surroundings. */
  readonly fitting: readonly number[];
  /** The first of those that are cut out of a longer word or number. They are counted only of words that are short anyway. */
  readonly cut: readonly number[];
}

/** As many are told as a person may want to look at. */
export const most = 20;
/** Words that are shorter are not told by themselves. */
export const shortest = 8;
const perStep = 256;

/** All occurrences of words, overlapping ones as well. */
export function* occurrencesInSteps(
  text: NormalText,
  words: Words,
  around: Surroundings,
): Steps<Occurrences> {
  const first: number[] = [];
  const fitting: number[] = [];
  const cut: number[] = [];
  let count = 0;
  for (const at of placesOf(text, words)) {
    if (at === null) {
      yield;
      continue;
    }
    const isCut = cutOf(text, words, at, around) !== undefined;
    if (isCut && cut.length < most) cut.push(at);
    if (isCut && words.key.length >= shortest) continue;
    count += 1;
    if (first.length < most) first.push(at);
    const fits = !isCut && fitsAround(text, around, at, at + words.key.length);
    if (fits && fitting.length < most) fitting.push(at);
  }
  return { count, first, fitting, cut };
}

/** Whether all that went before and after words stands there around a stretch. */
export function fitsAround(
  text: NormalText,
  { before, after }: Surroundings,
  start: number,
  end: number,
): boolean {
  return isBefore(text, before, start) && isAfter(text, after, end);
}

/** Where the characters of words stand with dashes that read alike; null between, where it may be time to pause. */
export function* placesOf(text: NormalText, { key, dashes }: Words): Generator<number | null, void> {
  let tried = 0;
  for (let at = text.key.indexOf(key); at !== -1; at = text.key.indexOf(key, at + 1)) {
    tried += 1;
    if (tried % perStep === 0) yield null;
    if (dashesThatDiffer(text.dashes, at, dashes, 0, key.length) === 0) yield at;
  }
}
