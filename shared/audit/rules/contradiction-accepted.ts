import { label } from '#shared/graph/labels';
import type { Relation } from '#shared/model/relation';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';

const words = findingWords['contradiction-accepted'];

export const contradictionAccepted = defineRule({
  id: 'contradiction-accepted',
  severity: 'error',
  ...ruleWords['contradiction-accepted'],
  examples: {
    sound: [
      'E1 supports C1, E2 attacks C1',
      'E1 supports C1, E1 + E2 attacks C1',
      'E1 supports C1 as s1, E1 attacks C1, E2 attacks s1',
      'C2 supports C1, C2 attacks C1',
      'C1 attacks C2, C2 attacks C1, E1 supports C1, E2 supports C2',
    ],
    flagged: {
      'E1 supports C1, E1 attacks C1 as a1': ['a1'],
      'E1 + E2 supports C1, E2 + E1 attacks C1 as a1': ['a1'],
      'E2 supports C1 as s1, E1 supports s1, E1 attacks s1 as a1': ['a1'],
    },
  },
  *check({ graph, labels, say }) {
    const known = new Map<string, Relation>();
    const stands = (id: string) => label(labels, id) !== 'OUT';
    for (const relation of graph.map.relations) {
      if (relation.kind === 'support' && stands(relation.id)) known.set(stepOf(relation), relation);
    }
    for (const attack of graph.map.relations) {
      const { id, kind, premises, target } = attack;
      if (kind !== 'attack' || !stands(id)) continue;
      const support = known.get(stepOf(attack));
      if (support === undefined) continue;
      yield {
        subject: id,
        witness: [...premises, support.id, id, target],
        message: words.both(nameWords.several(premises.map(say)), say(target)),
      };
    }
  },
});

/** The same for relations from the same premises to the same target. */
function stepOf({ premises, target }: Relation): string {
  return JSON.stringify([target, ...premises.toSorted()]);
}
