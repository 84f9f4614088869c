import { label } from '#shared/graph/labels';
import { questionsOf } from '#shared/schemes/open-questions';
import { schemeOf } from '#shared/schemes/schemes';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { neededSteps } from '../needed-steps';
import { defineRule } from '../rule';

const words = findingWords['open-critical-question'];

export const openCriticalQuestion = defineRule({
  id: 'open-critical-question',
  severity: 'info',
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
    const needed = neededSteps(labels);
    for (const relation of graph.map.relations) {
      const { id, premises, target } = relation;
      const scheme = schemeOf(relation.scheme);
      const { open } = questionsOf(relation);
      const [first] = open;
      if (scheme === undefined || first === undefined || label(labels, id) === 'OUT') continue;
      const isNeeded = needed.has(id);
      yield {
        subject: id,
        witness: [...premises, id, target],
        message: words.open(say(id), scheme.name, open.length, first.text, isNeeded),
        ...(isNeeded && { severity: 'warning' as const }),
      };
    }
  },
});
