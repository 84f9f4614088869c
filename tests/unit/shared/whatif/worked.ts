const withoutObjection = [
  'E1 + E2 supports C1 as r1, E3 supports C1 as r2, C1 + E4 supports R1 as r3',
  'E1 cites S1, E2 cites S3, E3 cites S2, S2 derives from S1, E4 cites S4',
].join(', ');

/** The worked example of linked premises, a shared source and an undercut of one of two lines. */
export const worked = { withoutObjection, all: `${withoutObjection}, E5 attacks r2 as r4, E5 cites S5` };
