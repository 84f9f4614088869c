/** A reviewer's sign-off on one link of the chain. */
export interface Verdict {
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  readonly ok: boolean;
  readonly note?: string;
  /**
   * "sha256:…" of what was looked at. While what there is now has another, the verdict is about something else and
   * counts as none; without it, a verdict counts until this program changes what it is about.
   */
  readonly of?: string;
}
