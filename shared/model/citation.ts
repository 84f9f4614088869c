import type { Verdict } from './verdict';

/** Where a statement stands in a source. */
export interface Citation {
  /** Id of the source. */
  readonly source: string;
  /** The place as people write it: "p. 7", "§ 3", "00:12:40". */
  readonly locator?: string;
  readonly quote?: Quote;
  readonly verdict?: Verdict;
}

/** A passage: W3C TextQuoteSelector and TextPositionSelector in one. */
export interface Quote {
  /** The words, verbatim. */
  readonly exact: string;
  /** Up to 32 characters before and after, to tell look-alikes apart. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 code units into `Source.text` as stored: start included, end excluded. */
  readonly start?: number;
  readonly end?: number;
  /** "sha256:…" of the text in which the passage was anchored. */
  readonly hash?: string;
}
