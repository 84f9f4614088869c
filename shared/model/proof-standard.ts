/**
 * What it takes for a claim to hold, from little to much; after Gordon and Walton, “Proof Burdens and Standards” (2009).
 * Absent means dialectical validity: some support, and no standing attack.
 */
export const proofStandards = [
  'scintilla',
  'preponderance',
  'clear-and-convincing',
  'beyond-reasonable-doubt',
  'dialectical-validity',
] as const;
export type ProofStandard = (typeof proofStandards)[number];
