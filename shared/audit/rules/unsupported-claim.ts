import { at } from '#shared/graph/rows';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['unsupported-claim'];

export const unsupportedClaim = defineRule({
  id: 'unsupported-claim',
  severity: 'error',
  isWordless: true,
  ...ruleWords['unsupported-claim'],
  examples: {
    sound: ['E1 supports C1', 'C1 is assumed', 'C1 is axiomatic, C1 supports R1'],
    flagged: { 'C1 supports R1': ['C1'], 'E1 attacks C1': ['C1'], 'E1 supports C1, C2 attacks C1': ['C2'] },
  },
  *check({ map, graph }) {
    const { targets, attacks } = graph.net;
    const supported = new Uint8Array(targets.length);
    targets.forEach((target, place) => {
      if (at(attacks, place) === 0) supported[target] = 1;
    });
    for (const [place, node] of map.nodes.entries()) {
      if (node.kind !== 'claim' || node.status === 'assumed' || node.status === 'axiomatic') continue;
      if (at(supported, place) === 1) continue;
      yield {
        subject: node.id,
        witness: [node.id],
        message: words.nothing(quoted(node)),
      };
    }
  },
});
