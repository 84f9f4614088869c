import { labelAt } from '#shared/graph/labels';
import { oddCycles } from '#shared/graph/odd-cycles';
import { at } from '#shared/graph/rows';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { bearingOnRecommendations } from '../bearing';
import { defineRule } from '../rule';

const words = findingWords['self-rebuttal-cycle'];

export const selfRebuttalCycle = defineRule({
  id: 'self-rebuttal-cycle',
  severity: 'info',
  isWordless: true,
  ...ruleWords['self-rebuttal-cycle'],
  examples: {
    sound: [
      'C1 supports R1, E1 supports C1, C2 attacks C1, C1 attacks C2, E2 supports C2',
      'C1 attacks C1, E1 supports C1, E2 supports R1',
      'C1 attacks C1, E1 supports C1, C1 supports R1, E2 attacks C1',
    ],
    flagged: {
      'E1 supports C1, C1 attacks C1, C1 supports R1': ['C1'],
      'E1 attacks E2, E2 attacks E3, E3 attacks E1, E1 supports R1': ['E1'],
      'E1 supports C1 as s1, C1 attacks s1, C1 supports R1': ['C1'],
    },
  },
  *check({ graph, labels, say }) {
    const bears = bearingOnRecommendations(graph);
    const isOpen = (place: number) => at(bears, place) === 1 && labelAt(labels, place) === 'UNDEC';
    for (const cycle of oddCycles(graph, isOpen)) {
      const start = cycle.findIndex((id) => graph.node(id) !== undefined);
      const witness = start === -1 ? cycle : [...cycle.slice(start), ...cycle.slice(0, start)];
      const [subject = ''] = witness;
      const others = witness.slice(1).filter((id) => graph.node(id) !== undefined);
      yield { subject, witness, message: words.cycle(say(subject), nameWords.several(others.map(say))) };
    }
  },
});
