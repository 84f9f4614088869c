import { segmentsOf } from '#shared/model/segments';
import type { Span } from '#shared/quotes/anchor';
import { readSpan } from '#shared/reading/reading';
import { type Block, blockAt } from './blocks';

/** Where a passage of the stored text lies within a block; null where it does not reach into it. */
export function spanWithin({ paragraph, from, to }: Block, span: Span): Span | null {
  const { start, end } = readSpan(paragraph, span);
  const local = { start: Math.max(from, start) - from, end: Math.min(to, end) - from };
  return local.start < local.end ? local : null;
}

/** Indexes of the blocks into which a passage reaches. */
export function blocksIn(blocks: readonly Block[], { start, end }: Span): readonly number[] {
  const first = blockAt(blocks, start);
  const last = blockAt(blocks, Math.max(start, end - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A passage without the blanks around it; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = words.search(/\S/u);
  return from === -1 ? null : { start: start + from, end: start + words.trimEnd().length };
}

/** Characters around an end of a passage in which the word that it cuts is looked for. */
const around = 60;

/** A passage with the words that it cuts: a hand that selects text seldom means half of one. */
export function wholeWords(text: string, span: Span | null): Span | null {
  if (span === null) return null;
  const { start, end } = span;
  return { start: wordCutAt(text, start)?.start ?? start, end: wordCutAt(text, end)?.end ?? end };
}

/** The word that goes on over a place; null between words. */
function wordCutAt(text: string, place: number): Span | null {
  const from = Math.max(0, place - around);
  for (const { segment, index, isWordLike } of segmentsOf(text.slice(from, place + around), 'word')) {
    const span = { start: from + index, end: from + index + segment.length };
    if (isWordLike && span.start < place && place < span.end) return span;
  }
  return null;
}
