import { recommendations, relationsFrom, relationsInto } from '#shared/graph/graph';
import { reachedAbove } from '#shared/graph/reach';
import { at } from '#shared/graph/rows';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['one-sided'];

export const oneSided = defineRule({
  id: 'one-sided',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['one-sided'],
  examples: {
    sound: [
      'E1 supports C1, C1 supports R1, E2 attacks C1',
      'E1 supports R1 as s1, E2 attacks s1',
      'E1 supports R1, R1 attacks R2, E2 supports R2',
      'R1',
    ],
    flagged: {
      'E1 supports C1, C1 supports R1': ['R1'],
      'E1 supports R1, E1 supports C1, E2 attacks C1': ['R1'],
    },
  },
  *check({ graph }) {
    const { net } = graph;
    const attacks: number[] = [];
    net.attacks.forEach((isAttack, place) => {
      if (isAttack === 1) attacks.push(place);
    });
    const contested = reachedAbove(net, attacks);
    for (const recommendation of recommendations(graph)) {
      const { id } = recommendation;
      const reasons = relationsInto(graph, id).map((relation) => relation.id);
      if (reasons.length === 0 || at(contested, net.places.get(id) ?? 0) === 1) continue;
      const rivals = relationsFrom(graph, id).filter(
        ({ kind, target }) => kind === 'attack' && graph.node(target)?.kind === 'recommendation',
      );
      if (rivals.length > 0) continue;
      yield { subject: id, witness: [id, ...reasons], message: words.nothing(quoted(recommendation)) };
    }
  },
});
