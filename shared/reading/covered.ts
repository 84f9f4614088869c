import type { Span } from '#shared/quotes/anchor';

/** A sentence counts as covered when quotations hold so much of it, taken together. */
export const leastShare = 0.5;

/**
 * Of spans in order that do not overlap, those of which quotations hold too little.
 *
 * @param quotes in any order; they may overlap.
 */
export function uncovered<S extends Span>(spans: readonly S[], quotes: readonly Span[]): readonly S[] {
  const held = joined(quotes);
  let first = 0;
  return spans.filter(({ start, end }) => {
    while ((held[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let length = 0;
    for (let index = first; (held[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const quote = held[index] as Span;
      length += Math.min(end, quote.end) - Math.max(start, quote.start);
    }
    return length < leastShare * (end - start);
  });
}

/** The same places, in order, and each only once. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
