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
  const text = plain(statement);
  const about = contentWords(statement);
  const found = quotes.map((quote) => hedgeIn(plain(quote), about));
  const causal = first(text, causes);
  const isSoft = first(text, softeners) !== undefined || first(text, associations) !== undefined;
  const strong = first(text, boosters);
  const [hedge] = found;
  if (hedge === undefined || found.includes(undefined)) return undefined;
  if (found.every((each) => each?.isAssociation === true)) {
    const isBlunt =
      causal !== undefined && !isSoft && !quotes.some((quote) => first(plain(quote), causes) !== undefined);
    return isBlunt ? { hedge: hedge.words, booster: causal } : undefined;
  }
  if (strong !== undefined && !quotes.some((quote) => first(plain(quote), boosters) !== undefined))
    return { hedge: hedge.words, booster: strong };
  return isSoft ? undefined : { hedge: hedge.words };
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

const borders =
  /[,;:()]|\s-\s|[.!?](?=\s)|\b(?:which|who|though|although|but|while|whereas|and (?:this|that|it|they))\b/giu;

function clauseAround(text: string, index: number): string {
  let [start, end] = [0, text.length];
  for (const { 0: border, index: place } of text.matchAll(borders)) {
    if (place + border.length <= index) start = place + border.length;
    else if (place > index) {
      end = place;
      break;
    }
  }
  return text.slice(start, end);
}

function first(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.[0]?.trim();
}
