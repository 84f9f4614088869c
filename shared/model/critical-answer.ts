/** What somebody answered to a critical question of the scheme of a relation. */
export interface CriticalAnswer {
  /** Id of the question in its scheme. */
  readonly question: string;
  /** Whether the answer speaks for the step; else it is a doubt that was looked at and stays. */
  readonly ok: boolean;
  readonly note?: string;
  readonly by?: string;
  /** ISO date. */
  readonly at?: string;
}
