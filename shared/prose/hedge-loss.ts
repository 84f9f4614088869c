import { clauseAround } from './clause-around';
import { contentWords, shared } from './content-words';
import { associations, boosters, causes, hedges, softeners } from './hedge-words';
import { plain } from './plain';

/** What a quote leaves open and a statement does not. */
export interface LostHedge {
  /** As the quote writes it. */
  readonly hedge: string;
  /** As the statement writes it: what it has instead; absent where it only leaves out the hedge. */
  readonly booster?: string;
}

/**
 * The hedge that is lost between quotes and a statement that stands on them; undefined where none is. All quotes have to
 * be hedged, for one that is not bears out the statement by itself; and a hedge counts only where the part of the sentence
 * that it stands in is about what the statement says.
 */
export function lostHedge(statement: string, quotes: readonly string[]): LostHedge | undefined {
  const texts = quotes.map(withoutMonth);
  if (!texts.every(isHedged)) return undefined;
  const about = contentWords(statement);
  const found = texts.flatMap((quote) => hedgeIn(quote, about) ?? []);
  const [hedge] = found;
  if (hedge === undefined || found.length < texts.length) return undefined;

  const text = withoutMonth(statement);
  const isSoft = [softeners, hedges, associations].some((pattern) => has(text, pattern));
  const strongerThanQuotes = (pattern: RegExp) =>
    texts.some((quote) => has(quote, pattern)) ? undefined : first(text, pattern);
  if (found.every(({ isAssociation }) => isAssociation)) {
    const booster = isSoft ? undefined : strongerThanQuotes(causes);
    return booster === undefined ? undefined : { hedge: hedge.words, booster };
  }
  const booster = strongerThanQuotes(boosters);
  if (booster !== undefined) return { hedge: hedge.words, booster };
  return isSoft ? undefined : { hedge: hedge.words };
}

function isHedged(quote: string): boolean {
  return has(quote, hedges) || has(quote, associations);
}

/** "In May" hedges nothing. */
function withoutMonth(text: string): string {
  return plain(text.replace(/\bMay\b/g, '___'));
}

interface Hedge {
  readonly words: string;
  readonly isAssociation: boolean;
}

function hedgeIn(quote: string, about: ReadonlySet<string>): Hedge | undefined {
  for (const [pattern, isAssociation] of [[hedges, false] as const, [associations, true] as const]) {
    for (const { 0: words, index } of quote.matchAll(pattern)) {
      const isRelevant = isAbout(clauseAround(quote, index), quote, about);
      if (isRelevant) return { words: words.trim(), isAssociation };
    }
  }
  return undefined;
}

/** A clause without words of its own ("it seems") is about what the whole quote is about. */
function isAbout(clause: string, quote: string, about: ReadonlySet<string>): boolean {
  const own = contentWords(clause.replace(hedges, ' ').replace(associations, ' '));
  const words = own.size > 0 ? own : contentWords(quote);
  const common = shared(words, about);
  return common >= 2 || (common === 1 && words.size <= 3);
}

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) !== -1;
}

function first(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.[0]?.trim();
}
