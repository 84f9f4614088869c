/** A finding that somebody chose to live with, and why. */
export interface Waiver {
  /** Id of the audit rule. */
  readonly rule: string;
  /** Id of the node, relation or source at fault. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  /**
   * "sha256:…" of the subject when it was waived. While the subject has another, the waiver is void; without it, a waiver
   * counts until this program changes its subject.
   */
  readonly of?: string;
}
