import type { Quote } from '#shared/model/citation';
import type { Span } from './anchor';
import { storedText } from './stored-text';

/** Characters of context on each side, as in W3C text quote selectors. */
const context = 32;

/** The passage of a stored text as a quotation that can be found again. */
export function takeQuote(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
    hash: storedText(text).hash,
  };
}
