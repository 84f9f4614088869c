import { type Graph, recommendations, relationsInto } from '#shared/graph/graph';
import { at } from '#shared/graph/rows';
import type { Relation } from '#shared/model/relation';
import { singleStepsOf } from '#shared/whatif/single-points';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { bearingOnRecommendations } from '../bearing';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['naked-inference'];

export const nakedInference = defineRule({
  id: 'naked-inference',
  severity: 'info',
  ...ruleWords['naked-inference'],
  examples: {
    sound: [
      'E1 supports R1 as s1, s1 uses sign',
      'E1 supports R1 as s1, s1 is warranted "What is seen is so."',
      'E1 supports C1',
      'E1 supports R1 as s1, s1 uses sign, R2 attacks R1',
      'E1 supports R1 as s1, s1 uses sign, E2 supports C1',
    ],
    flagged: {
      'E1 supports C1 as s1, C1 supports R1 as s2, s2 uses sign': ['s1'],
      'E1 supports R1 as s1, s1 uses sign, E2 attacks s1 as a1': ['a1'],
      'E1 supports C1, C1 supports R1': ['R1'],
    },
  },
  *check({ graph, labels, say }) {
    const bears = bearingOnRecommendations(graph);
    const steps = graph.map.relations.filter(
      (step, index) => at(bears, graph.net.nodeCount + index) === 1 && !isChoice(graph, step),
    );
    const naked = steps.filter(isNaked);
    if (naked.length < steps.length) {
      const single = singleStepsOf(labels);
      for (const { id, premises, target } of naked) {
        const isNeeded = single.has(id);
        yield {
          subject: id,
          witness: [...premises, id, target],
          message: words.step(nameWords.several(premises.map(say)), say(target), isNeeded),
          ...(isNeeded && { severity: 'warning' as const }),
        };
      }
      return;
    }
    for (const recommendation of recommendations(graph)) {
      const into = relationsInto(graph, recommendation.id)
        .filter((step) => !isChoice(graph, step))
        .map(({ id }) => id);
      if (into.length === 0) continue;
      yield {
        subject: recommendation.id,
        witness: [recommendation.id, ...into],
        message: words.none(quoted(recommendation)),
      };
    }
  },
});

/** Of two recommendations that exclude each other nobody asks why. */
function isChoice(graph: Graph, { kind, premises, target }: Relation): boolean {
  const isAdvice = (id: string) => graph.node(id)?.kind === 'recommendation';
  return kind === 'attack' && isAdvice(target) && premises.every(isAdvice);
}

function isNaked({ scheme = '', warrant = '' }: Relation): boolean {
  return scheme.trim() === '' && warrant.trim() === '';
}
