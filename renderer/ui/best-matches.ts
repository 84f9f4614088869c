/** What a person may find by typing. */
export interface Findable {
  /** What it is called; a match here counts most. */
  readonly title: string;
  /** Other words for it. */
  readonly more?: string;
}

/**
 * The items in which every word of the query occurs, the best first: words that begin the title, then words that
 * begin one of its words, then anywhere in it, then in the other words, and at last letters in their order
 * ("tl" finds "Tidy layout"). Equals stay in their order.
 */
export function bestMatches<T extends Findable>(items: readonly T[], query: string): readonly T[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return items;
  return items
    .map((item) => ({ item, score: scoreOf(item, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

/** 0 where a word is not found. */
function scoreOf({ title, more = '' }: Findable, words: readonly string[]): number {
  const scores = words.map((word) => scoreOfWord(plain(title), plain(more), word));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function scoreOfWord(title: string, more: string, word: string): number {
  if (title.startsWith(word)) return 16;
  if (title.includes(` ${word}`)) return 8;
  if (title.includes(word)) return 4;
  if (` ${more}`.includes(` ${word}`)) return 2;
  return hasInOrder(initials(title), word) ? 1 : 0;
}

function initials(title: string): string {
  return title
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}

/** Without accents, case and signs. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
