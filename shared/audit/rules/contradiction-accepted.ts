import { labelAt, oncePerWordless } from '#shared/graph/labels';
import { at, itemsOf, rowLength } from '#shared/graph/rows';
import type { Relation } from '#shared/model/relation';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';

const words = findingWords['contradiction-accepted'];

export const contradictionAccepted = defineRule({
  id: 'contradiction-accepted',
  severity: 'error',
  isWordless: true,
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
  *check({ labels, say }) {
    for (const { attack, support } of acceptedIn(labels)) {
      yield {
        subject: attack.id,
        witness: [...attack.premises, support, attack.id, attack.target],
        message: words.both(nameWords.several(attack.premises.map(say)), say(attack.target)),
      };
    }
  },
});

interface Contradiction {
  readonly attack: Relation;
  /** Id of the relation that says the contrary. */
  readonly support: string;
}

const acceptedIn = oncePerWordless((labels): readonly Contradiction[] => {
  const { net, map } = labels.graph;
  const found: Contradiction[] = [];
  for (let target = 0; target < net.size; target += 1) {
    if (rowLength(net.into, target) < 2) continue;
    const standing = itemsOf(net.into, target).filter((place) => labelAt(labels, place) !== 'OUT');
    const [attacks, supports] = [1, 0].map((isAttack) =>
      standing
        .filter((place) => at(net.attacks, place) === isAttack)
        .flatMap((place) => map.relations[place - net.nodeCount] ?? []),
    );
    if (attacks === undefined || supports === undefined || attacks.length * supports.length === 0) continue;
    const known = new Map(supports.map((support) => [premisesOf(support), support.id]));
    for (const attack of attacks) {
      const support = known.get(premisesOf(attack));
      if (support !== undefined) found.push({ attack, support });
    }
  }
  return found;
});

/** The same for relations with the same premises, in whatever order. */
function premisesOf({ premises }: Relation): string {
  return JSON.stringify(premises.toSorted());
}
