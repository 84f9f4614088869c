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
}
