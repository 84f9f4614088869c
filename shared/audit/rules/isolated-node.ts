import { rowLength } from '#shared/graph/rows';
import { nodeKindOf } from '#shared/model/node-kinds';
import { defineRule } from '../rule';
import { quoted } from '../words';

export const isolatedNode = defineRule({
  id: 'isolated-node',
  severity: 'info',
  title: 'Isolated node',
  why: 'What bears on nothing is either a loose end or not part of the argument.',
  definition: 'A node that is neither a premise nor the target of any relation.',
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
        message: `${quoted(node)} is connected to nothing: connect the ${nodeKindOf(kind).label.toLowerCase()} to what it bears on, or remove it.`,
      };
    }
  },
});
