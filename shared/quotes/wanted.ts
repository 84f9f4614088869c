import type { Quote } from '#shared/model/citation';
import { isDigit, isLetter, sets } from './characters';
import type { Dashes } from './dashes';
import { type NormalText, normalWords } from './normal-text';
import { normalPlace } from './offset-map';

/** Words to look for, in the form in which they are compared. */
export interface Words {
  readonly key: string;
  readonly dashes: Dashes;
  /** Whether they may be a piece of a longer word, because the rest of it was put in by whoever quotes. */
  readonly isOpenBefore?: boolean;
  readonly isOpenAfter?: boolean;
}

/** What went before or after words: `undefined` where nobody says, "" where nothing did. */
export interface Surroundings {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function wordsOf(text: string): Words {
  const { key, dashes } = normalWords(text);
  const start = /^(?:- ?(?=\p{L})| )?/u.exec(key)?.[0].length ?? 0;
  const kept = withoutLastDash(key.slice(start).trimEnd());
  return { key: kept, dashes: { at: dashes.at.map((place) => place - start), ways: dashes.ways } };
}

/** A dash after the last letter may be of a word that goes on behind it. */
function withoutLastDash(key: string): string {
  return /\p{L} ?-$/u.test(key) ? key.slice(0, -1).trimEnd() : key;
}

export function surroundingsOf({ exact, prefix, suffix }: Quote): Surroundings {
  // Read in one piece, so that a word that is broken at the seam reads as it does in the text.
  const { key, offsets } = normalWords(`${prefix ?? ''}${exact}${suffix ?? ''}`);
  const start = normalPlace(offsets, prefix?.length ?? 0, key.length);
  const end = normalPlace(offsets, (prefix?.length ?? 0) + exact.length, key.length);
  return {
    before: prefix && (key.slice(0, start).replace(brokenStart, '') || undefined),
    after: suffix && (withoutBrokenEnd(key.slice(end)) || undefined),
  };
}

const brokenStart = new RegExp(`^[\\s\\-${sets.joining}\\udc00-\\udfff]+`, 'u');
const brokenEnd = /[\s\-\ud800-\udbff]+$/u;
const few = 4;

/** Where surroundings were cut off, a character, a word or a space may not read as it does in the text. */
function withoutBrokenEnd(after: string): string {
  const rest = after.replace(brokenEnd, '');
  return rest.length > few ? rest.slice(0, -1).replace(brokenEnd, '') : rest;
}

/** Whether what went before words stands before a place of a text; spaces at the seam do not count. */
export function isBefore({ key }: NormalText, before: string | undefined, place: number): boolean {
  if (before === undefined) return false;
  const end = key[place - 1] === ' ' ? place - 1 : place;
  const words = before.trimEnd();
  return words === '' ? end <= 0 : words.length <= end && key.startsWith(words, end - words.length);
}

export function isAfter({ key }: NormalText, after: string | undefined, place: number): boolean {
  if (after === undefined) return false;
  const start = key[place] === ' ' ? place + 1 : place;
  const words = after.trimStart();
  return words === '' ? start >= key.length : key.startsWith(words, start);
}

/** Whether surroundings go on at the seam without a space, as where words were taken out of a longer one. */
export function isGlued(character: string): boolean {
  return isLetter(character) || isDigit(character) || /[.,]/.test(character);
}
