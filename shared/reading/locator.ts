import type { Span } from '#shared/quotes/anchor';
import { tyingWords } from '#shared/words/tying';
import { pageAt, type Reading } from './reading';

/** Where a passage stands, as people write it: "p. 7", "pp. 7–8"; null in a text without pages. */
export function locatorOf(reading: Reading, { start, end }: Span): string | null {
  const first = pageAt(reading, start);
  const last = pageAt(reading, end - 1);
  if (first === undefined || last === undefined) return null;
  return first === last ? tyingWords.page(first) : tyingWords.pages(first, last);
}
