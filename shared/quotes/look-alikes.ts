import type { Steps } from '#shared/model/in-steps';
import { type Likeness, likenessesInSteps } from './bit-parallel';
import { uncut } from './cuts';
import type { NormalText } from './normal-text';
import { most } from './occurrences';
import type { Surroundings, Words } from './wanted';

/** A stretch of the key of a text that comes near to words. */
export interface LookAlike {
  readonly start: number;
  readonly end: number;
  /** How many characters are not those of the words. */
  readonly distance: number;
  /** How many of the two surroundings of the words are near by. */
  readonly around: number;
}

/** Words that are longer are looked for only verbatim. */
export const longestAlike = 10_000;

/** How many characters may differ: a fifth, and no more than a line of print holds about half of. */
export function tolerance(length: number): number {
  return Math.min(32, Math.floor(length / 5));
}

/** What comes near to words in a text or a stretch of it, apart from one another; the likeliest first, at most 20. */
export function* lookAlikesInSteps(
  text: NormalText,
  { key }: Words,
  around: Surroundings,
  from = 0,
  to = text.key.length,
): Steps<readonly LookAlike[]> {
  const within = text.key.slice(from, to);
  const ends = yield* likenessesInSteps(within, key, tolerance(key.length));
  const nearest = ends.toSorted((one, other) => one.distance - other.distance).slice(0, 2 * most);
  const all: LookAlike[] = [];
  for (const { end, distance } of nearest) {
    const stretch = yield* stretchBefore(text, key, { end: from + end, distance });
    all.push({ ...stretch, distance, around: yield* countAround(text, around, stretch) });
  }
  return apart(all.toSorted(byLikelihood)).slice(0, most);
}

function byLikelihood(one: LookAlike, other: LookAlike): number {
  return other.around - one.around || one.distance - other.distance || one.start - other.start;
}

/** Where what ends there begins, with all of its first and last word. */
function* stretchBefore(text: NormalText, key: string, { end, distance }: Likeness) {
  const start = Math.max(0, end - key.length - distance);
  const back = reversed(text.key.slice(start, end));
  const found = yield* likenessesInSteps(back, reversed(key), distance, true);
  const best = found.find((likeness) => likeness.distance === distance);
  const trimmed = withoutSpaces(text.key, end - (best?.end ?? key.length), end);
  return uncut(text, trimmed.start, trimmed.end);
}

function withoutSpaces(key: string, start: number, end: number) {
  const isSpace = (place: number) => key[place] === ' ';
  return { start: isSpace(start) ? start + 1 : start, end: isSpace(end - 1) ? end - 1 : end };
}

/** Surroundings that say less would be found anywhere. */
const fewest = 4;
/** How much may stand between surroundings and words. */
const slack = 16;

function* countAround(
  { key }: NormalText,
  { before, after }: Surroundings,
  { start, end }: { start: number; end: number },
): Steps<number> {
  const has = function* (words: string | undefined, stretch: string): Steps<boolean> {
    if (words === undefined) return false;
    const wanted = words.trim();
    if (wanted === '') return stretch.trim().length < fewest;
    if (wanted.length < fewest) return false;
    return (yield* likenessesInSteps(stretch, wanted, tolerance(wanted.length))).length > 0;
  };
  const ahead = key.slice(Math.max(0, start - (before?.length ?? 0) - slack), start);
  const behind = key.slice(end, end + (after?.length ?? 0) + slack);
  return Number(yield* has(before, ahead)) + Number(yield* has(after, behind));
}

/** Those that share nothing with one before them. */
function apart(all: readonly LookAlike[]): readonly LookAlike[] {
  const kept: LookAlike[] = [];
  for (const one of all)
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  return kept;
}

function reversed(text: string): string {
  let back = '';
  for (let place = text.length - 1; place >= 0; place -= 1) back += text.charAt(place);
  return back;
}
