/** A reviewer's sign-off on one link of the chain. */
export interface Verdict {
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  readonly ok: boolean;
  readonly note?: string;
}
