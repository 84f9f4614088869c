import { rowLength } from '#shared/graph/rows';
import { nodeKindOf } from '#shared/model/node-kinds';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['isolated-node'];

export const isolatedNode = defineRule({
  id: 'isolated-node',
  severity: 'info',
  isWordless: true,
  ...ruleWords['isolated-node'],
  examples: {
    sound: ['E1 supports C1', 'E1 attacks C1'],
    flagged: { C1: ['C1'], 'E1 supports C1, E2 cites S1, R1': ['E2', 'R1'] },
  },
  *check({ map, graph }) {
    const { from, into } = graph.net;
    for (const [place, node] of map.nodes.entries()) {
      const { id, kind } = node;
      if (rowLength(from, place) > 0 || rowLength(into, place) > 0) continue;
      yield {
        subject: id,
        witness: [id],
        message: words.loose(quoted(node), nodeKindOf(kind).noun),
      };
    }
  },
});
