import type { Steps } from '#shared/model/in-steps';
import type { Anchor } from './anchor';
import { type LookAlike, longestAlike, lookAlikesInSteps } from './look-alikes';
import { type NormalText, storedSpan } from './normal-text';
import { numbersDiffer } from './numbers';
import { most, type Occurrences, occurrencesInSteps, shortest } from './occurrences';
import type { Surroundings, Words } from './wanted';

export interface AnchorOptions {
  /** Where the words began when they were taken, if that is known. */
  readonly start: number | undefined;
  /** Only the very words will do. */
  readonly isVerbatim: boolean;
}

/** Looks for words in one piece. */
export function* anchorOfWords(
  text: NormalText,
  words: Words,
  around: Surroundings,
  { start, isVerbatim }: AnchorOptions,
): Steps<Anchor> {
  const occurrences = yield* occurrencesInSteps(text, words, around);
  if (occurrences.count > 0) return told(text, words, occurrences, start);
  const orphan = { status: 'orphaned', candidates: [] } as const;
  if (isVerbatim || words.key.length < shortest) return { ...orphan, reason: 'absent' };
  if (words.key.length > longestAlike) return { ...orphan, reason: 'too-long' };
  const alike = yield* lookAlikesInSteps(text, words, around);
  return anchorOfAlike(text, words, alike, occurrences.cut.length > 0);
}

/** Words that stand there: which place is meant? */
function told(text: NormalText, { key }: Words, occurrences: Occurrences, start: number | undefined): Anchor {
  const { count, first, fitting } = occurrences;
  const spanAt = (at: number) => storedSpan(text, at, at + key.length);
  const isShort = key.length < shortest;
  const [at, rival] = count === 1 && !isShort ? first : fitting;
  if (at === undefined || rival !== undefined) {
    const reason = isShort ? 'too-short' : 'several';
    const likeliest = [...new Set([...fitting, ...first])].slice(0, most);
    return { status: 'ambiguous', reason, candidates: likeliest.map(spanAt), count };
  }
  const span = spanAt(at);
  return {
    status: start === undefined || start === span.start ? 'found' : 'moved',
    reason: count === 1 ? 'only-place' : 'by-context',
    span,
    candidates: [],
  };
}

/** How much nearer to the words one has to come than another, in characters, to be the one that is meant. */
const lead = 2;

function anchorOfAlike(
  text: NormalText,
  { key }: Words,
  alike: readonly LookAlike[],
  isCutOut: boolean,
): Anchor {
  // The very words, cut out of longer ones, speak for themselves.
  const near = alike.filter(({ around, distance }) => around > 0 || (isCutOut && distance === 0));
  const spanOf = ({ start, end }: LookAlike) => storedSpan(text, start, end);
  const [best, second] = near;
  if (best === undefined) {
    const reason = alike.length > 0 ? 'no-context' : 'absent';
    return { status: 'orphaned', reason, candidates: alike.map(spanOf) };
  }
  const isRival = second && second.around === best.around && second.distance - best.distance <= lead;
  if (isRival)
    return { status: 'ambiguous', reason: 'rivals', candidates: near.map(spanOf), count: near.length };
  const differ = numbersDiffer(key, text.key.slice(best.start, best.end));
  return {
    status: 'fuzzy',
    reason: differ ? 'numbers-differ' : isCutOut && best.distance === 0 ? 'cut-word' : 'alike',
    span: spanOf(best),
    candidates: near.slice(1).map(spanOf),
    similarity: similarity(best.distance, key.length),
    numbersDiffer: differ,
  };
}

export function similarity(distance: number, length: number): number {
  return 1 - distance / length;
}
