import type { Span } from '#shared/quotes/anchor';
import { sentenceEnds } from '#shared/reading/sentence-ends';
import { type Block, blockAt, spanIn, textOf } from './blocks';

/** What the keyboard has chosen: whole sentences, from the one where it began. */
export interface Choice {
  readonly span: Span;
  /** The sentence from which the choice is extended. */
  readonly anchor: Span;
}

/** The sentences of a text, without the blanks between them: where each starts and ends. */
export function sentencesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    const words = text.slice(start, end);
    const from = words.search(/\S/u);
    if (from !== -1) found.push({ start: start + from, end: start + words.trimEnd().length });
    start = end;
  }
  return found;
}

/** The sentence at a place of the stored text; null in a text without any. */
export function sentenceAt(blocks: readonly Block[], stored: number): Span | null {
  const block = blocks[blockAt(blocks, stored)];
  if (block === undefined) return null;
  const sentences = storedSentences(block);
  return sentences.find(({ end }) => end > stored) ?? sentences.at(-1) ?? null;
}

/** The sentence after (1) or before (-1) this one; null at the ends of the text. */
export function sentenceBeside(blocks: readonly Block[], { start, end }: Span, step: 1 | -1): Span | null {
  for (let index = blockAt(blocks, start); index >= 0 && index < blocks.length; index += step) {
    const sentences = storedSentences(blocks[index]);
    const next =
      step === 1
        ? sentences.find((sentence) => sentence.start >= end)
        : sentences.findLast((sentence) => sentence.end <= start);
    if (next) return next;
  }
  return null;
}

/** The choice with its moving end one sentence further on (1) or back (-1). */
export function extended(blocks: readonly Block[], { span, anchor }: Choice, step: 1 | -1): Choice {
  const isAhead = span.start < anchor.start;
  const head = sentenceAt(blocks, isAhead ? span.start : span.end - 1) ?? anchor;
  const next = sentenceBeside(blocks, head, step) ?? head;
  return {
    anchor,
    span: { start: Math.min(anchor.start, next.start), end: Math.max(anchor.end, next.end) },
  };
}

/** A passage with its end one word further on (1) or back (-1), and never without a word. */
export function withEndMoved(blocks: readonly Block[], span: Span, step: 1 | -1): Span {
  const ends = wordsNear(blocks, span.end - 1).map(({ end }) => end);
  const end =
    step === 1 ? ends.find((place) => place > span.end) : ends.findLast((place) => place < span.end);
  return end === undefined || end <= span.start ? span : { ...span, end };
}

/** A passage with its start one word further on (1) or back (-1), and never without a word. */
export function withStartMoved(blocks: readonly Block[], span: Span, step: 1 | -1): Span {
  const starts = wordsNear(blocks, span.start).map(({ start }) => start);
  const start =
    step === 1 ? starts.find((place) => place > span.start) : starts.findLast((place) => place < span.start);
  return start === undefined || start >= span.end ? span : { ...span, start };
}

/** The words of the block at a place and of its neighbours, in the stored text. */
function wordsNear(blocks: readonly Block[], stored: number): readonly Span[] {
  const index = blockAt(blocks, stored);
  return blocks.slice(Math.max(0, index - 1), index + 2).flatMap((block) => {
    const words = textOf(block).matchAll(/\S+/gu);
    return [...words].map(({ 0: word, index: at }) => spanIn(block, { start: at, end: at + word.length }));
  });
}

function storedSentences(block: Block | undefined): readonly Span[] {
  return block === undefined ? [] : sentencesIn(textOf(block)).map((sentence) => spanIn(block, sentence));
}
