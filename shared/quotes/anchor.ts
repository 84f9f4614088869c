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

/**
 * Why a quotation stands as it does.
 * - `in-place`: the words stand exactly where they were taken from (found)
 * - `only-place`: they stand there once (found, moved)
 * - `by-context`: of several places, one alone has what went before and after the words (found, moved)
 * - `alike`: words like them stand there, with what went before or after (fuzzy)
 * - `numbers-differ`: the same, but the numbers are not those of the quotation (fuzzy)
 * - `cut-word`: they stand there only as a piece of longer words (fuzzy)
 * - `several`: they stand there more than once (ambiguous)
 * - `rivals`: words like them stand there more than once, and about equally like (ambiguous)
 * - `too-short`: they are too short to be told by themselves (ambiguous)
 * - `absent`: nothing like them stands there (orphaned)
 * - `no-context`: words like them stand there, but without what went before or after (orphaned)
 * - `empty`: there are no words (orphaned)
 * - `too-long`: the words do not stand there, and are too long to look for words like them (orphaned)
 * - `part-missing`: something was left out of the quotation, and a part of the rest does not stand there (orphaned)
 * - `parts-apart`: the parts stand there, but not in order, or too far from one another (orphaned)
 * - `no-text`: the source has no stored text (unchecked)
 */
export const anchorReasons = [
  'in-place',
  'only-place',
  'by-context',
  'alike',
  'numbers-differ',
  'cut-word',
  'several',
  'rivals',
  'too-short',
  'absent',
  'no-context',
  'empty',
  'too-long',
  'part-missing',
  'parts-apart',
  'no-text',
] as const;
export type AnchorReason = (typeof anchorReasons)[number];

/** What came of looking for a quotation. */
export interface Anchor {
  readonly status: AnchorStatus;
  readonly reason: AnchorReason;
  /** In the text as stored: of what is found, moved or fuzzy. */
  readonly span?: Span;
  /**
   * Where else it may be meant, the likeliest first: of what is ambiguous or fuzzy, and of what is orphaned where
   * something like it stands there after all; at most 20.
   */
  readonly candidates: readonly Span[];
  /** How often the words stand there: of what is ambiguous; the candidates may be fewer. */
  readonly count?: number;
  /** Of what is fuzzy: 1 is the same words, 0.8 the least that is still alike. */
  readonly similarity?: number;
  /** Of what is fuzzy, whatever the reason: the numbers are not those of the quotation. */
  readonly numbersDiffer?: boolean;
  /** Of a quotation with something left out or put in by whoever quotes: where each part of it stands, in order. */
  readonly parts?: readonly Span[];
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
