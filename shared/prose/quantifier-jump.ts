import { clauseAround } from './clause-around';
import { contentWords, shared } from './content-words';
import { finiteVerbAt, wordsOf } from './finite-verbs';
import { plain } from './plain';
import { partials, type Scope, scopes, universals } from './quantifier-words';

/** How much a statement claims, and how much the quotes say, each as it is written there. */
export interface QuantifierJump {
  readonly claimed: string;
  readonly said: string;
  /** Which of the quotes says it. */
  readonly quote: number;
}

interface Quantifier {
  readonly words: string;
  /** Which of the quotes it stands in. */
  readonly quote: number;
  /** Beginnings of the words that follow, one of which is mostly what is counted. */
  readonly nouns: ReadonlySet<string>;
  /** The piece of the sentence that it stands in. */
  readonly clause: string;
}

/**
 * Where a statement claims all or none of what the quotes say of some; undefined where it does not. Both have to be of the
 * same things, as far as the words behind tell, and no quote may say it of all.
 */
export function jumpedQuantifier(statement: string, quotes: readonly string[]): QuantifierJump | undefined {
  const text = plain(statement);
  const texts = quotes.map(plain);
  for (const scope of scopes) {
    const claimed = [...text.matchAll(universals[scope])].map((match) => quantifier(text, match, 0));
    if (claimed.length === 0) continue;
    const isSaidOfAll = texts.some((quote) => quote.search(universals[scope]) !== -1 && isAlike(text, quote));
    if (isSaidOfAll) continue;
    const said = texts.flatMap((quote, index) => partsIn(quote, scope, index));
    for (const universal of claimed) {
      const part = said.find((partial) => isOfTheSame(scope, universal, partial, text));
      if (part !== undefined) return { claimed: universal.words, said: part.words, quote: part.quote };
    }
  }
  return undefined;
}

function partsIn(quote: string, scope: Scope, index: number): readonly Quantifier[] {
  return [...quote.matchAll(partials[scope])].map((match) => quantifier(quote, match, index));
}

function quantifier(text: string, { 0: words, index = 0 }: RegExpMatchArray, quote: number): Quantifier {
  const behind = text.slice(index + words.length, index + words.length + 80);
  const following = wordsOf(behind.split(/[,;:.!?()]/, 1).join());
  const verb = finiteVerbAt(following);
  const subject = following.slice(0, verb < 1 ? following.length : verb).join(' ');
  const nouns = new Set([...contentWords(subject)].slice(0, 3));
  return { words: words.trim(), quote, nouns, clause: clauseAround(text, index) };
}

/** Times, people and wholes have no nouns of their own: there the pieces of the sentences are compared. */
function isOfTheSame(scope: Scope, universal: Quantifier, partial: Quantifier, text: string): boolean {
  if (scope === 'things') return shared(universal.nouns, partial.nouns) > 0;
  return isAlike(text, partial.clause);
}

function isAlike(one: string, other: string): boolean {
  return shared(contentWords(one), contentWords(other)) > 0;
}
