import type { Quote } from '#shared/model/citation';
import type { Steps } from '#shared/model/in-steps';
import { isDigit, isLetter, sets } from './characters';
import type { Dashes } from './dashes';
import { type NormalText, normalWords, normalWordsInSteps } from './normal-text';
import { normalPlace } from './offset-map';

/** Words to look for, in the form in which they are compared. */
export interface Words {
  readonly key: string;
  readonly dashes: Dashes;
  /** Whether they may be a piece of a longer word, because the rest of it was put in by whoever quotes. */
  readonly isOpenBefore?: boolean;
  readonly isOpenAfter?: boolean;
  /** Whether they began or ended with the hyphen of a word that is broken there. */
  readonly isBrokenBefore?: boolean;
  readonly isBrokenAfter?: boolean;
}

/** What went before or after words: `undefined` where nobody says, "" where nothing did. */
export interface Surroundings {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function* wordsInSteps(text: string): Steps<Words> {
  const { key, dashes } = yield* normalWordsInSteps(text);
  const start = /^(?:- ?(?=\p{L})| )?/u.exec(key)?.[0] ?? '';
  const end = /(?:(?<=\p{L} ?)-)? ?$/u.exec(key)?.[0] ?? '';
  const at = dashes.at.map((place) => place - start.length);
  return {
    key: key.slice(start.length, key.length - end.length).trimEnd(),
    dashes: { at, ways: dashes.ways },
    isBrokenBefore: start.startsWith('-'),
    isBrokenAfter: end.startsWith('-'),
  };
}

export function surroundingsOf({ exact, prefix, suffix }: Quote): Surroundings {
  return {
    before: prefix && (keyBefore(prefix.slice(-longest), exact.slice(0, longest)) || undefined),
    after: suffix && (keyAfter(exact.slice(-longest), suffix.slice(0, longest)) || undefined),
  };
}

/** Surroundings of others may be longer than ours; more says no more. */
const longest = 256;

/** Read in one piece with the words, so that a word that is broken at the seam reads as it does in the text. */
function keyBefore(prefix: string, words: string): string {
  const { key, offsets } = normalWords(prefix + words);
  return key.slice(0, normalPlace(offsets, prefix.length, key.length)).replace(brokenStart, '');
}

function keyAfter(words: string, suffix: string): string {
  const { key, offsets } = normalWords(words + suffix);
  return withoutBrokenEnd(key.slice(normalPlace(offsets, words.length, key.length)));
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
