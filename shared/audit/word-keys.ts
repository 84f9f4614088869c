import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';

/** The words of a statement as numbers, so that a hundred thousand statements can be compared. */
export interface WordKeys {
  /** One for each different word, ascending. Long words come first: they are rare, so few statements share the first. */
  readonly keys: readonly number[];
  /** 32 bits, one for the words that fall on it: where so many bits differ, at least so many words do. */
  readonly bits: number;
  /** One number for all of the words. */
  readonly whole: number;
  /** Numbers, and words that turn a statement round: statements that differ in these say different things. */
  readonly telling: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu;

/** Of English; elsewhere numbers alone tell. */
const turningWords: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor without cannot hardly few little all every most some less more'.split(
    ' ',
  ),
);

export const wordKeysOf: (node: MapNode) => WordKeys = oncePer(({ text }) => {
  const words = new Set(wordsOf(text));
  const keys = [...new Set(Array.from(words, keyOf))].sort((a, b) => a - b);
  const telling = [...words].filter((word) => /\p{N}|n't$/u.test(word) || turningWords.has(word));
  return {
    keys,
    bits: keys.reduce((bits, key) => bits | (1 << (key & 31)), 0),
    whole: keys.reduce((whole, key) => Math.imul(whole ^ key, 0x01000193), 0),
    telling: telling.sort().join(' '),
  };
});

/** In small letters, curly apostrophes straightened. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").match(wordPattern) ?? [];
}

const longest = 31;

/** The length of the word, the longest first, before 26 bits of a hash (FNV-1a by Fowler, Noll and Vo). */
function keyOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (longest - Math.min(word.length, longest)) * 2 ** 26 + (hash >>> 6);
}
