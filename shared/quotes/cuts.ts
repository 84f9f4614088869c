import { characterAt, characterBefore, isDigit, isLetterOfWords } from './characters';
import { ways, waysAt } from './dashes';
import type { NormalText } from './normal-text';
import { isAfter, isBefore, isGlued, type Surroundings, type Words } from './wanted';

/** What a stretch of a text is cut out of at an end: "able" of "unable" is not a word of the text, nor "09" of "109" a number. */
export type Cut = 'number' | 'word' | undefined;

/** The worst that words are cut out of at a place, unless what is known to go before and after them says just that. */
export function cutOf(text: NormalText, words: Words, start: number, { before, after }: Surroundings): Cut {
  const end = start + words.key.length;
  const ahead = cutAt(text, start);
  const behind = cutAt(text, end);
  const isMeantAhead =
    (ahead === 'word' && words.isOpenBefore) ||
    (before && isGlued(characterBefore(before, before.length)) && isBefore(text, before, start));
  const isMeantBehind =
    (behind === 'word' && words.isOpenAfter) ||
    (after && isGlued(characterAt(after, 0)) && isAfter(text, after, end));
  const cuts = [isMeantAhead ? undefined : ahead, isMeantBehind ? undefined : behind];
  return cuts.includes('number') ? 'number' : cuts.includes('word') ? 'word' : undefined;
}

/** What goes on across a place. */
export function cutAt({ key, dashes }: NormalText, place: number): Cut {
  const left = characterBefore(key, place);
  const right = characterAt(key, place);
  if (isDigit(left) && isDigit(right)) return 'number';
  const isPoint = (character: string) => character === '.' || character === ',';
  if (isPoint(left) && isDigit(right) && isDigit(characterBefore(key, place - 1))) return 'number';
  if (isDigit(left) && isPoint(right) && isDigit(characterAt(key, place + 1))) return 'number';
  if (!isLetterOfWords(left) || !isLetterOfWords(right)) return undefined;
  return (waysAt(dashes, place) & ways.none) === 0 ? undefined : 'word';
}

/** The stretch that has all of the characters, words and numbers of which another has a piece. */
export function uncut(text: NormalText, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  while (start - first < longestWord && goesOn(text, first)) first -= 1;
  while (last - end < longestWord && goesOn(text, last)) last += 1;
  return { start: first, end: last };
}

function goesOn(text: NormalText, place: number): boolean {
  const unit = text.key.charCodeAt(place);
  const isWithinCharacter = unit >= 0xdc00 && unit < 0xe000;
  return isWithinCharacter || cutAt(text, place) !== undefined;
}

const longestWord = 48;
