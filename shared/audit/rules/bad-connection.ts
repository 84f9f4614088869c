import { at, itemsOf } from '#shared/graph/rows';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';

const words = findingWords['bad-connection'];

export const badConnection = defineRule({
  id: 'bad-connection',
  severity: 'error',
  isWordless: true,
  ...ruleWords['bad-connection'],
  examples: {
    sound: [
      'E1 supports C1 as s1, E2 attacks E1, C2 attacks s1, E3 supports s1',
      'R1 supports R2, R3 attacks R2, C1 attacks R3',
    ],
    flagged: {
      'E1 supports E2 as s1': ['s1'],
      'R1 supports C1 as s1': ['s1'],
      'R1 + C1 supports C2 as s1, R1 attacks s1 as a1, R1 attacks E1 as a2': ['a1', 'a2', 's1'],
    },
  },
  *check({ graph, say }) {
    const { map, net } = graph;
    const isAdvice = map.nodes.map(({ kind }) => kind === 'recommendation');
    for (const [index, { id, kind, premises, target }] of map.relations.entries()) {
      const targetKind = map.nodes[at(net.targets, net.nodeCount + index)]?.kind;
      if (kind === 'support' && targetKind === 'evidence') {
        yield { subject: id, witness: [...premises, id, target], message: words.evidence(say(target)) };
        continue;
      }
      // What ought to be done says nothing of what is.
      if (targetKind === 'recommendation') continue;
      const place = itemsOf(net.premises, net.nodeCount + index).find((premise) => isAdvice[premise]);
      const advice = place === undefined ? undefined : map.nodes[place]?.id;
      if (advice === undefined) continue;
      yield {
        subject: id,
        witness: [advice, id, target],
        message: words.recommendation(say(advice), say(target)),
      };
    }
  },
});
