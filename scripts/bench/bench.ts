/** One subject that is measured; each file *.bench.ts exports one as `bench`. */
export interface Bench {
  /** Name of its file. */
  readonly id: string;
  readonly title: string;
  readonly run: () => Promise<readonly Row[]>;
}

export interface Row {
  readonly measure: string;
  readonly value: number;
  /** Such as "ms", "×" or nothing for a count. */
  readonly unit: string;
  /** What the value may be at most. */
  readonly bar?: number;
  readonly ok?: boolean;
}
