import { type Token, tokensOf } from './tokens';

/** Whether a query has this term, as it is written in it. */
export function hasTerm(query: string, term: string): boolean {
  return tokensOf(query).some((token) => written(token) === term);
}

/** The query with one more term, or without it where it is there already. */
export function withToggled(query: string, term: string): string {
  const kept = tokensOf(query)
    .map(written)
    .filter((each) => each !== term);
  return (hasTerm(query, term) ? kept : [...kept, term]).join(' ');
}

function written({ isNegated, source }: Token): string {
  return isNegated ? `-${source}` : source;
}
