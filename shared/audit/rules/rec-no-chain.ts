import { recommendations } from '#shared/graph/graph';
import { gapsOf } from '../gaps';
import { defineRule } from '../rule';
import { listed, quoted } from '../words';

export const recNoChain = defineRule({
  id: 'rec-no-chain',
  severity: 'blocker',
  title: 'Recommendation without a chain',
  why: 'A recommendation that reaches no source anywhere stands on nothing a reader can check.',
  definition:
    'A recommendation without a complete chain. Evidence that cites a source is complete, and so is a statement whose status is “assumed” or “axiomatic”; anything else is complete when all premises of one of its supports are. The witness is where the chains break off: the nodes in which nothing beneath is incomplete, and circles that lead nowhere else.',
  examples: {
    sound: [
      'E1 cites S1, E1 supports R1',
      'E1 cites S1, E1 supports C1, C1 + C2 supports R1, C2 is assumed',
      'E1 cites S1, E1 supports R1, C1 supports R1',
    ],
    flagged: {
      R1: ['R1'],
      'E1 supports R1': ['R1'],
      'E1 cites S1, E1 + E2 supports C1, C1 supports R1': ['R1'],
      'C1 supports C2, C2 supports C1, C1 supports R1, E1 cites S1, E1 supports R2': ['R1'],
    },
  },
  *check({ graph, grounded, say }) {
    const incomplete = recommendations(graph).filter(({ id }) => !grounded.has(id));
    if (incomplete.length === 0) return;
    const gapsBeneath = gapsOf(graph, grounded);
    for (const recommendation of incomplete) {
      const { id } = recommendation;
      const gaps = gapsBeneath(id);
      const nothing = gaps.length === 1 && gaps[0] === id;
      yield {
        subject: id,
        witness: gaps,
        message: nothing
          ? `${quoted(recommendation)} has nothing that supports it: add the claims or the evidence that it follows from.`
          : `${quoted(recommendation)} has no complete chain down to a source; it breaks off at ${listed(gaps.map(say))}: put sourced evidence there, or mark it as assumed.`,
      };
    }
  },
});
