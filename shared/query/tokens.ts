/** A piece of a query as it is written: `-tag:"north sea"`. */
export interface Token {
  readonly isNegated: boolean;
  /** What stands before the colon; null where it is words alone. */
  readonly field: string | null;
  /** Without quotation marks. */
  readonly value: string;
  readonly isPhrase: boolean;
  /** All of it but the sign for not. */
  readonly source: string;
}

/** Sign, field, and a phrase (which may lack its end while it is written) or a word. */
const pattern = /(-?)(?:(\p{L}+):(?!\/))?(?:"([^"]*)"?|([^\s"]*))/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [whole, sign = '', field, phrase, word = ''] of text.matchAll(pattern)) {
    if (whole === '') continue;
    // A minus alone is the sign itself.
    const isNegated = sign !== '' && whole.length > 1;
    const value = phrase ?? (isNegated ? word : sign + word);
    tokens.push({
      isNegated,
      field: field ?? null,
      value,
      isPhrase: field === undefined && phrase !== undefined,
      source: isNegated ? whole.slice(1) : whole,
    });
  }
  return tokens;
}
