import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import { findRecord } from '#shared/model/sorted-records';
import type { Span } from '#shared/quotes/anchor';
import { takeQuote } from '#shared/quotes/take-quote';
import { locatorOf } from '#shared/reading/locator';
import { paragraphsIn, type Reading, readingOf, readSpan } from '#shared/reading/reading';
import type { Passage } from '../store/ui-store';

/** A passage as a statement of the map: how it reads, and where it stands. */
export interface Quoted {
  readonly text: string;
  readonly citation: Citation;
}

/** Null where the source has gone, or has another text by now in which there is no such passage. */
export function quoted(map: ArgumentMap, { source, span }: Passage): Quoted | null {
  const text = findRecord(map.sources, source)?.text;
  if (text === undefined || span.end > text.length || span.start >= span.end) return null;
  const reading = readingOf(text);
  const locator = locatorOf(reading, span);
  return {
    text: asStatement(reading, span),
    citation: { source, ...(locator === null ? {} : { locator }), quote: takeQuote(text, span) },
  };
}

/** What only leads on to the next item of a list says nothing by itself: "…; and". */
const leadsOn = /\s*[;,](?:\s+(?:and|or))?$/u;

function asStatement(reading: Reading, span: Span): string {
  const last = paragraphsIn(reading, span).at(-1);
  const text = asRead(reading, span);
  return last?.role === 'item' ? text.replace(leadsOn, '') : text;
}

/** A passage as it reads: in one line, however it is stored. */
export function asRead(reading: Reading, span: Span): string {
  return paragraphsIn(reading, span)
    .map((paragraph) => {
      const { start, end } = readSpan(paragraph, span);
      return paragraph.text.slice(start, end);
    })
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
