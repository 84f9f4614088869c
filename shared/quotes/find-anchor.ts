import type { Quote } from '#shared/model/citation';
import { atOnce, type Steps } from '#shared/model/in-steps';
import type { Anchor } from './anchor';
import { anchorOfParts } from './anchor-of-parts';
import { anchorOfWords } from './anchor-of-words';
import { dashesThatDiffer } from './dashes';
import { type NormalText, normalTextInSteps, storedSpan } from './normal-text';
import { normalPlace } from './offset-map';
import { partsOf } from './parts';
import type { StoredText } from './stored-text';
import { surroundingsOf, type Words, wordsOf } from './wanted';

/** Looks for a quotation in the stored text of its source. */
export function findAnchor(stored: StoredText, quote: Quote): Anchor {
  return atOnce(findAnchorInSteps(stored, quote));
}

/**
 * The same a step at a time.
 *
 * 1. The words stand where they were taken from, in the very text they were taken from.
 * 2. They stand somewhere else, once, or once with what went before and after them.
 * 3. Something was left out of them or put into them: each part stands there, in order and near to the others.
 * 4. Something like them stands there, with what went before or after them.
 */
export function* findAnchorInSteps(stored: StoredText, quote: Quote): Steps<Anchor> {
  const { exact, start, end } = quote;
  const isSameText = start !== undefined && end !== undefined && quote.hash === stored.hash;
  if (isSameText && exact !== '' && end - start === exact.length && stored.text.startsWith(exact, start))
    return { status: 'found', reason: 'in-place', span: { start, end }, candidates: [] };
  const words = wordsOf(exact);
  if (words.key === '') return { status: 'orphaned', reason: 'empty', candidates: [] };
  const text = yield* normalTextInSteps(stored.text);
  if (isSameText && standsAt(text, words, start, end))
    return { status: 'found', reason: 'in-place', span: { start, end }, candidates: [] };
  const around = surroundingsOf(quote);
  const parts = partsOf(exact);
  const whole = yield* anchorOfWords(text, words, around, { start, isVerbatim: parts !== null });
  if (parts === null || whole.status !== 'orphaned') return whole;
  return yield* anchorOfParts(text, parts, around, start);
}

/** Whether words stand just there, but for how they are written. */
function standsAt(text: NormalText, words: Words, start: number, end: number): boolean {
  const at = normalPlace(text.offsets, start, text.key.length);
  const { length } = words.key;
  if (!text.key.startsWith(words.key, at)) return false;
  if (dashesThatDiffer(text.dashes, at, words.dashes, 0, length) > 0) return false;
  const span = storedSpan(text, at, at + length);
  return span.start === start && span.end === end;
}
