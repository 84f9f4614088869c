import type { FieldChoice, QueryField } from './field';
import { queryFields } from './fields';
import { foldedText } from './folded';
import { type Token, tokensOf } from './tokens';

/** One thing that a query asks for. */
export type Term = { readonly isNegated: boolean } & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'choice'; readonly field: QueryField; readonly choices: readonly FieldChoice[] }
  | { readonly kind: 'text'; readonly field: QueryField; readonly words: string }
);

/** What to look for. All terms must hold, but of several values of one field that excludes others, any. */
export interface Query {
  readonly terms: readonly Term[];
  /** What looks like `field:value` and is none: it is searched as words. */
  readonly strange: readonly string[];
}

/**
 * Reads a query: words, "exact phrases", `field:value`, and any of them with `-` before it for what is not to
 * be so. Everything can be read; what looks like a field and is none is taken for words, and listed.
 */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const strange: string[] = [];
  for (const token of tokensOf(text)) {
    const term = fieldTerm(token);
    if (term === 'strange') strange.push(token.source);
    if (term && term !== 'strange') terms.push(term);
    else {
      const words = foldedText(token.isPhrase || token.field === null ? token.value : token.source);
      if (words !== '') terms.push({ kind: 'words', words, isNegated: token.isNegated });
    }
  }
  return { terms, strange };
}

/** The words that are looked for in texts, folded: what can be highlighted, and replaced. */
export function wordsOf({ terms }: Query): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'words' && !term.isNegated ? term.words : []));
}

function fieldTerm({ field: name, value, isNegated }: Token): Term | 'strange' | null {
  if (name === null) return null;
  const field = queryFields.find(({ id }) => id === name.toLowerCase());
  if (field === undefined) return 'strange';
  const words = foldedText(value);
  if (field.choices === undefined) return { kind: 'text', field, words, isNegated };
  const choices = choicesFor(field.choices, words);
  return choices.length === 0 ? 'strange' : { kind: 'choice', field, choices, isNegated };
}

/** Those that are called so, or else those that begin so, so that a value means something while it is written. */
function choicesFor(choices: readonly FieldChoice[], words: string): readonly FieldChoice[] {
  const names = ({ value, title }: FieldChoice) => [foldedText(value), foldedText(title)];
  const exact = choices.filter((choice) => names(choice).includes(words));
  return exact.length > 0
    ? exact
    : choices.filter((choice) => names(choice).some((name) => name.startsWith(words)));
}
