import { atOnce } from '#shared/model/in-steps';
import { type Block, blocksInSteps, type Page } from '../../../../renderer/reader/blocks';

/** A text as the reader draws it. */
export function pageOf(text: string): Page {
  return atOnce(blocksInSteps(text));
}

export function blocksOf(text: string): readonly Block[] {
  return pageOf(text).blocks;
}

/** Where words stand in a text. */
export function spanOfWords(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}
