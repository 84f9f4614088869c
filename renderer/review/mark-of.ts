import type { ArgumentMap } from '#shared/model/argument-map';
import { type QuoteMark, quoteMarks } from '#shared/review/quote-mark';
import { wholeMarkInWords } from './mark-words';

const known = new Map<string, QuoteMark>();

/**
 * How the citations of a node stand, as far as the map is judged; null where there is nothing to say. The same object for
 * the same mark: marks are new after every edit, and nothing is drawn anew for it.
 */
export function markOf(judged: ArgumentMap, id: string): QuoteMark | null {
  const mark = quoteMarks(judged).get(id);
  if (mark === undefined) return null;
  const key = wholeMarkInWords(mark);
  const same = known.get(key) ?? mark;
  known.set(key, same);
  return same;
}
