import type { Span } from '#shared/quotes/anchor';

/** Characters to be shown on each side of a passage, and of the passage itself. */
const around = 48;
const longest = 240;

/** A passage with a little of what stands before and after it, on one line. */
export interface PassageInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function passageAt(text: string, { start, end }: Span): PassageInContext {
  const words = onOneLine(text.slice(start, end));
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return {
    // No half words where the rest is left out.
    before:
      from > 0 ? onOneLine(text.slice(from, start)).replace(/^\S*\s/, '… ') : onOneLine(text.slice(0, start)),
    words: words.length > longest ? `${words.slice(0, longest)}…` : words,
    after:
      to < text.length ? onOneLine(text.slice(end, to)).replace(/\s\S*$/, ' …') : onOneLine(text.slice(end)),
  };
}

export function passageInWords({ before, words, after }: PassageInContext): string {
  return `${before}${words}${after}`.trim();
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
