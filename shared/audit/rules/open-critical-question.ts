import { type Graph, recommendations, relationsInto } from '#shared/graph/graph';
import { type Labels, labelAt } from '#shared/graph/labels';
import { reachedAbove } from '#shared/graph/reach';
import { at } from '#shared/graph/rows';
import type { Relation } from '#shared/model/relation';
import { questionsOf } from '#shared/schemes/open-questions';
import type { CriticalQuestion } from '#shared/schemes/scheme';
import { schemeOf } from '#shared/schemes/schemes';
import { singleStepsOf } from '#shared/whatif/single-points';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { bearingOnRecommendations } from '../bearing';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['open-critical-question'];

export const openCriticalQuestion = defineRule({
  id: 'open-critical-question',
  severity: 'info',
  isWordless: true,
  ...ruleWords['open-critical-question'],
  examples: {
    sound: [
      'E1 supports C1',
      'E1 supports C1 as s1, s1 uses hearsay',
      'E1 supports C1 as s1, s1 uses sign, s1 answers correlation, s1 doubts other-explanations',
      'E1 supports C1 as s1, s1 uses sign, E2 attacks s1',
    ],
    flagged: {
      'E1 supports C1 as s1, s1 uses sign': ['s1'],
      'E1 supports C1 as s1, s1 uses sign, s1 answers correlation': ['s1'],
      'E1 supports R1 as s1, s1 uses expert-opinion': ['s1'],
    },
  },
  *check({ graph, labels, say }) {
    const needed = singleStepsOf(labels);
    const bears = bearingOnRecommendations(graph);
    const steps = openSteps(graph, labels).map((step) => ({ ...step, isNeeded: needed.has(step.id) }));
    const remarks = steps.filter(({ place, isNeeded }) => !isNeeded && at(bears, place) === 1);
    // A list of all steps there are is no remark on any of them.
    const isOnce =
      remarks.length > most && graph.map.relations.every(({ answers = [] }) => answers.length === 0);
    const told = new Set(isOnce ? remarks : []);
    for (const step of steps) {
      if (told.has(step)) continue;
      const { id, premises, target, scheme, open, isNeeded } = step;
      yield {
        subject: id,
        witness: [...premises, id, target],
        message: words.open(say(id), scheme, open.length, open[0]?.text ?? '', isNeeded),
        ...(isNeeded && { severity: 'warning' as const }),
      };
    }
    const above = reachedAbove(
      graph.net,
      [...told].map(({ place }) => place),
    );
    for (const recommendation of recommendations(graph)) {
      const { id } = recommendation;
      if (at(above, graph.net.places.get(id) ?? 0) === 0) continue;
      const into = relationsInto(graph, id).map((relation) => relation.id);
      yield { subject: id, witness: [id, ...into], message: words.none(quoted(recommendation)) };
    }
  },
});

/** So many steps are told one by one where no critical question was answered anywhere. */
const most = 10;

interface OpenStep extends Relation {
  readonly place: number;
  /** What the scheme is called. */
  readonly scheme: string;
  readonly open: readonly CriticalQuestion[];
}

/** The steps that stand or may stand, with the critical questions that nobody has answered. */
function openSteps({ map, net }: Graph, labels: Labels): readonly OpenStep[] {
  return map.relations.flatMap((relation, index): readonly OpenStep[] => {
    const scheme = schemeOf(relation.scheme);
    const place = net.nodeCount + index;
    if (scheme === undefined || labelAt(labels, place) === 'OUT') return [];
    const { open } = questionsOf(relation);
    return open.length === 0 ? [] : [{ ...relation, place, scheme: scheme.name, open }];
  });
}
