import { defineRule } from '../rule';
import { quoted } from '../words';

export const evidenceNoSource = defineRule({
  id: 'evidence-no-source',
  severity: 'error',
  title: 'Evidence without a source',
  why: 'Evidence that names no source cannot be checked by anybody but its author.',
  definition: 'Evidence that cites no source.',
  examples: {
    sound: ['E1 cites S1', 'E1 cites S1, E1 supports C1'],
    flagged: { 'E1 supports C1': ['E1'], 'E1 cites S1, E1 + E2 supports C1': ['E2'] },
  },
  *check({ map }) {
    for (const node of map.nodes) {
      if (node.kind !== 'evidence' || (node.citations ?? []).length > 0) continue;
      yield {
        subject: node.id,
        witness: [node.id],
        message: `${quoted(node)} cites no source: add the source it was taken from, or make it a claim.`,
      };
    }
  },
});
