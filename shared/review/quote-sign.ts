/**
 * What is worth a sign on a statement: how a quotation of it stands to its source, or what a reviewer said of it.
 * `confirmed`: the words are not quite those of the source, and a reviewer has said that they hold.
 */
export const quoteSigns = [
  'found',
  'confirmed',
  'unchecked',
  'moved',
  'outdated',
  'fuzzy',
  'ambiguous',
  'orphaned',
  'fails',
] as const;
export type QuoteSign = (typeof quoteSigns)[number];
