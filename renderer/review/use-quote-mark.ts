import { type QuoteMark, quoteMarks } from '#shared/review/quote-mark';
import { useDocument } from '../store/context';
import { ofJudged } from '../store/judged';
import { wholeMarkInWords } from './mark-words';

/** How the citations of a node stand, as far as the map is judged; null where there is nothing to say. */
export function useQuoteMark(id: string): QuoteMark | null {
  return useDocument(ofJudged((judged) => sameObject(quoteMarks(judged).get(id))));
}

const known = new Map<string, QuoteMark>();

/** The same object for the same mark: marks are new after every edit, and nothing is drawn anew for it. */
function sameObject(mark: QuoteMark | undefined): QuoteMark | null {
  if (mark === undefined) return null;
  const key = wholeMarkInWords(mark);
  const same = known.get(key) ?? mark;
  known.set(key, same);
  return same;
}
