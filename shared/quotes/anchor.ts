/** Where something stands in a text: UTF-16 code units, start included, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How a quotation stands to the stored text of its source.
 * - `found`: the words stand where they were anchored
 * - `moved`: the same words stand elsewhere, and their surroundings leave no doubt which they are
 * - `fuzzy`: words like them stand there; a person has to say whether they are meant
 * - `ambiguous`: the words stand there more than once, and nothing tells which are meant
 * - `orphaned`: neither the words nor words like them stand there
 * - `unchecked`: there is no text to look in
 */
export const anchorStatuses = ['found', 'moved', 'fuzzy', 'ambiguous', 'orphaned', 'unchecked'] as const;
export type AnchorStatus = (typeof anchorStatuses)[number];

/** What came of looking for a quotation. */
export interface Anchor {
  readonly status: AnchorStatus;
  /** In the text as stored: of what is found, moved or fuzzy. */
  readonly span?: Span;
  /** Where else it may be meant, the likeliest first: of what is ambiguous or fuzzy; at most 20. */
  readonly candidates: readonly Span[];
}

/** A quotation of the map and what came of looking for it. */
export interface QuoteCheck {
  /** Id of the node. */
  readonly node: string;
  /** Among the citations of the node. */
  readonly citation: number;
  /** Id of the source. */
  readonly source: string;
  readonly anchor: Anchor;
}
