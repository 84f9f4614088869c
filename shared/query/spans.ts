import { folded, type Span, spansOf } from './folded';

/** Where any of these folded words occur in a text, in order; joined where they overlap. */
export function spansIn(text: string, words: readonly string[]): readonly Span[] {
  const searched = folded(text);
  const all = words.flatMap((sought) => spansOf(searched, sought)).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of all) {
    const last = joined.at(-1);
    if (last && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** The text with something else in place of each of the spans. */
export function withReplaced(text: string, spans: readonly Span[], replacement: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}
