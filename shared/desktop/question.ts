/** What the system's own dialog asks. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  /** Index of the button that Escape presses. */
  readonly cancel: number;
}
