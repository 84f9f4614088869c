import { diffWords } from 'diff';
import { useMemo } from 'react';
import { quoteWords as words } from '#shared/words/review';

interface QuoteDiffProps {
  readonly quote: string;
  /** What stands in the source. */
  readonly passage: string;
}

/** Longer ones are not compared: it would take too long, and nobody would read it. */
const longest = 10_000;

/** A quotation and a passage that is like it, word by word: what is only in one is struck through or underlined. */
export function QuoteDiff({ quote, passage }: QuoteDiffProps) {
  const parts = useMemo(
    () => (Math.max(quote.length, passage.length) > longest ? null : diffWords(quote, passage)),
    [quote, passage],
  );
  if (parts === null) return <p className="quote-diff">{words.tooLong}</p>;
  return (
    <blockquote className="quote-diff" aria-label={words.difference} dir="auto">
      {parts.map(({ value, added, removed }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts have no other identity than their order.
        if (!added && !removed) return <span key={index}>{value}</span>;
        const Changed = added ? 'ins' : 'del';
        return (
          <Changed key={index}>
            <span className="visually-hidden"> {added ? words.added : words.removed} </span>
            {value}
            <span className="visually-hidden"> {words.endOfChange} </span>
          </Changed>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above.
      })}
    </blockquote>
  );
}
