/** Reliability of the source: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged (unknown, not worst). */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Credibility of the content: 1 confirmed by other independent sources … 5 improbable, 6 cannot be judged (unknown, not worst). */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

/** The Admiralty code: two judgements, each made without looking at the other. */
export interface Grade {
  readonly reliability: (typeof reliabilities)[number];
  readonly credibility: (typeof credibilities)[number];
}
