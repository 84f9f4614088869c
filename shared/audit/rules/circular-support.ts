import { circularSupports, isVicious } from '#shared/graph/circular-supports';
import { none } from '#shared/graph/places';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { wayFrom, waysToRecommendations } from '../ways';

const words = findingWords['circular-support'];

export const circularSupport = defineRule({
  id: 'circular-support',
  severity: 'error',
  ...ruleWords['circular-support'],
  examples: {
    sound: ['E1 supports C1, C1 supports C2, E1 supports C2', 'C1 attacks C2, C2 attacks C1'],
    flagged: {
      'C1 supports C2, C2 supports C1': ['C1'],
      'C1 supports C1': ['C1'],
      'C1 supports C2, C2 supports C1, C1 supports R1': ['C1'],
      'C1 supports C2, C2 supports C1, E1 cites S1, E1 supports C2': ['C1'],
    },
  },
  *check({ graph, grounded, say }) {
    const circles = circularSupports(graph);
    if (circles.length === 0) return;
    const ways = waysToRecommendations(graph);
    for (const circle of circles) {
      const [first = '', ...others] = circle.cycle.filter((id) => graph.node(id) !== undefined);
      const names = [say(first), nameWords.several(others.map(say))] as const;
      const finding = { subject: first, witness: circle.cycle };
      if (!isVicious(circle, grounded)) {
        yield { ...finding, severity: 'warning', message: words.heldUp(...names) };
        continue;
      }
      const recommendation = wayFrom(ways, graph.net.places.get(first) ?? none, 'helping').at(-1);
      if (recommendation !== undefined) {
        const message = words.neededBy(...names, say(recommendation));
        yield { ...finding, severity: 'blocker', message };
      } else yield { ...finding, message: words.alone(...names) };
    }
  },
});
