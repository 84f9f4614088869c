import type { Quote } from '#shared/model/citation';
import type { Anchor } from './anchor';
import type { StoredText } from './stored-text';

/** Looks for a quotation in the stored text of its source. */
export function findAnchor({ text, hash }: StoredText, quote: Quote): Anchor {
  const { exact, start, end } = quote;
  const stands = (at: number) => exact !== '' && text.startsWith(exact, at);
  if (start !== undefined && end !== undefined && quote.hash === hash && stands(start))
    return { status: 'found', reason: 'in-place', span: { start, end }, candidates: [] };
  const first = exact === '' ? -1 : text.indexOf(exact);
  if (first === -1) return { status: 'orphaned', reason: 'absent', candidates: [] };
  const span = { start: first, end: first + exact.length };
  const next = text.indexOf(exact, first + 1);
  if (next !== -1) return { status: 'ambiguous', reason: 'several', candidates: [span] };
  return {
    status: start === undefined || start === first ? 'found' : 'moved',
    reason: 'only-place',
    span,
    candidates: [],
  };
}
