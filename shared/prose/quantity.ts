/** A number that a text states, and what it counts or measures. */
export interface Quantity {
  /** As it stands in the text. */
  readonly written: string;
  /** In the unit as written: 24 for "24 months". */
  readonly value: number;
  /** How finely it is written, in the same unit: 1 for "12", 0.1 for "12.3", 1e6 for "12 million". */
  readonly grain: number;
  /** What is measured ("percent", "$", "months"); absent for what is only counted. */
  readonly family?: string;
  /** How many of the base of the family the unit is. */
  readonly factor: number;
  /** `tacit`: the text names no number, but says one ("doubled"). */
  readonly kind: 'count' | 'year' | 'decade' | 'ordinal' | 'part' | 'tacit';
  /** Whether the text says "about", "more than" or "up to" so many. */
  readonly bound?: 'about' | 'over' | 'under';
  /** What is counted: beginnings of the words behind the number. */
  readonly nouns: readonly string[];
  /** Whether it may only be a way of speaking: "two reasons", "the first", "one of them". */
  readonly isLoose: boolean;
  /** Whether it belongs to a name: "Article 5", "Resolution 1540". */
  readonly isName: boolean;
  /** What it may mean as well: "2005.3" is a year and the mark of a note, "nine of ten" is 90 percent. */
  readonly or: readonly Quantity[];
}

/** A quantity and the tokens that it was read from, the end excluded. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}

/** What is not known of a number. */
export const bare = { factor: 1, grain: 1, nouns: [], isLoose: false, isName: false, or: [] } as const;
