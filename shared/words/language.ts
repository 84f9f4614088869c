/** A language that the program can speak. */
export interface Language {
  readonly id: string;
  /** BCP 47: how numbers, dates and lists are written. */
  readonly tag: string;
  /** What is said for an English text; null where that is the text itself. */
  readonly say: ((english: string) => string) | null;
}

declare global {
  /**
   * The id of a language, set by each shell before it loads anything else: many texts become constants when the module
   * that holds them is loaded.
   */
  var warrantLanguage: string | undefined;
}
