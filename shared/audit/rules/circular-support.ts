import { circularSupports, isVicious } from '#shared/graph/circular-supports';
import { defineRule } from '../rule';
import { wayFrom, waysToRecommendations } from '../ways';
import { listed } from '../words';

export const circularSupport = defineRule({
  id: 'circular-support',
  severity: 'error',
  title: 'Circular support',
  why: 'Claims that support one another in a circle look well supported and say no more than any one of them alone.',
  definition:
    'Nodes and supports each of which can be reached from every other along supports. It is a blocker if no node of it has a complete chain and a recommendation rests on it, a warning if some node of it has a complete chain, else an error. The witness is one shortest cycle.',
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
      const alone = others.length === 0;
      const course = alone
        ? `${say(first)} is given as a reason for itself`
        : `${say(first)} rests on itself by way of ${listed(others.map(say))}`;
      const finding = { subject: first, witness: circle.cycle };
      if (!isVicious(circle, grounded)) {
        const message = `${course}; other support holds it up, so take one step out of the circle.`;
        yield { ...finding, severity: 'warning', message };
        continue;
      }
      const remedy = `support ${alone ? 'it' : 'one of them'} from outside the circle.`;
      const recommendation = wayFrom(ways, first, 'helping').at(-1);
      if (recommendation !== undefined) {
        const message = `${course}, and ${say(recommendation)} hangs on it: ${remedy}`;
        yield { ...finding, severity: 'blocker', message };
      } else yield { ...finding, message: `${course}, and nothing else holds it up: ${remedy}` };
    }
  },
});
