import { type Block, textOf } from './blocks';

/** A place in the text of a block where the words stand that were looked for. */
export interface Hit {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** So many are found; nobody steps through more. */
export const mostHits = 5000;

/** What people type for what books print. */
const alike = [`'‘’`, `"“”„«»`, '-‐‑–—'];

/** Finds the words whatever their capitals, their blanks, and the shape of their quotation marks and dashes. */
export function patternOf(words: string): RegExp | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const source = wanted
    .split(/\s+/u)
    .map((word) => Array.from(word, characterPattern).join(''))
    .join('\\s+');
  return new RegExp(source, 'giu');
}

function characterPattern(character: string): string {
  const family = alike.find((signs) => signs.includes(character));
  if (family) return `[${family.replace('-', '\\-')}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/** Every place where words stand in a text, in steps of a few milliseconds; at most `mostHits`. */
export function* hitsInSteps(blocks: readonly Block[], words: string): Generator<void, readonly Hit[], void> {
  const pattern = patternOf(words);
  const hits: Hit[] = [];
  if (pattern === null) return hits;
  for (const [index, block] of blocks.entries()) {
    for (const { 0: found, index: start } of textOf(block).matchAll(pattern)) {
      hits.push({ block: index, start, end: start + found.length });
      if (hits.length === mostHits) return hits;
    }
    if (index % 200 === 199) yield;
  }
  return hits;
}
