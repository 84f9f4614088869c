import type { Steps } from '#shared/model/in-steps';
import type { Span } from '#shared/quotes/anchor';
import {
  type Paragraph,
  pageAt,
  type Reading,
  readingInSteps,
  storedSpan,
  toStored,
} from '#shared/reading/reading';

/** What the reader draws in one piece: a paragraph, or a part of one that is very long. */
export interface Block {
  readonly paragraph: Paragraph;
  /** In the text of the paragraph: start included, end excluded. */
  readonly from: number;
  readonly to: number;
  /** The page that begins with it, counted from 1. */
  readonly page?: number;
}

/** A text as it is drawn. */
export interface Page {
  readonly text: string;
  readonly reading: Reading;
  readonly blocks: readonly Block[];
}

/** Characters: what is longer takes long to lay out, and is drawn in parts. */
const longest = 3000;

/** A stored text as blocks, in steps of a few milliseconds. */
export function* blocksInSteps(text: string): Steps<Page, number> {
  const reading = yield* readingInSteps(text);
  const blocks: Block[] = [];
  let page: number | undefined;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    for (const { from, to } of partsOf(paragraph.text)) {
      const now = pageAt(reading, toStored(paragraph, from));
      blocks.push({ paragraph, from, to, ...(now === undefined || now === page ? {} : { page: now }) });
      page = now;
    }
    if (index % 500 === 499) yield 1;
  }
  return { text, reading, blocks };
}

/** A text cut into parts that are not too long: behind a sentence, else behind a word, else anywhere. */
export function partsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const part = text.slice(from, from + longest);
    const sentence = [...part.matchAll(/[.!?]["'”’)\]]?\s+/gu)].at(-1);
    const cut = sentence ? sentence.index + sentence[0].length : part.lastIndexOf(' ') + 1;
    const to = from + (cut > 0 ? cut : wholeCharacters(part));
    parts.push({ from, to });
    from = to;
  }
  if (from < text.length || parts.length === 0) parts.push({ from, to: text.length });
  return parts;
}

/** A cut between two halves of one character would draw neither. */
function wholeCharacters(part: string): number {
  return /[\ud800-\udbff]$/.test(part) ? part.length - 1 : part.length;
}

export function textOf({ paragraph, from, to }: Block): string {
  return from === 0 && to === paragraph.text.length ? paragraph.text : paragraph.text.slice(from, to);
}

/** Where a place in the text of a block lies in the stored text, as a start and as an end. */
export function spanIn({ paragraph, from }: Block, { start, end }: Span): Span {
  return storedSpan(paragraph, { start: from + start, end: from + end });
}

/** Where a block lies in the stored text. */
export function spanOf(block: Block): Span {
  return spanIn(block, { start: 0, end: block.to - block.from });
}

/** Index of the block at a place of the stored text: the last that does not begin behind it. */
export function blockAt(blocks: readonly Block[], stored: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const block = blocks[middle];
    if (block && toStored(block.paragraph, block.from) <= stored) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
