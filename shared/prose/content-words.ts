import { wordSet } from './phrases';
import { plain } from './plain';

/** Words that a text on any subject has. */
const common = wordSet(`
  a an and are as at be been being but by did do does for from had has have he her his how however i if in into is it its
  itself me more my no nor not of off on one or our out over own same she so some such than that the their them then there
  these they this those through to too under up us very was we were what when where which while who whom whose why with
  within without would will shall should can could may might must also about after again all any because before between
  both during each every few most much many only other several since though although until upon yet whether still soon
`);

/**
 * What a text is about: the beginnings of its words, those left out that any text has. Word forms mostly share their
 * first five letters ("migrate", "migration"), and a rule that compares them needs no more.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const words = plain(text).match(/[a-zà-ɏ\d]+/g) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(beginningOf));
}

/** Whether a word is one that any text has. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/** "countries" and "country" begin alike, and so do "ships" and "ship". */
export function beginningOf(word: string): string {
  return (word.length > 3 ? word.replace(/(?:ies|y|e?s|e)$/, '') : word).slice(0, 5);
}

/** How many of the one are among the other. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}
