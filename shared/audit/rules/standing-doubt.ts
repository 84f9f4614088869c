import { label } from '#shared/graph/labels';
import { questionsOf } from '#shared/schemes/open-questions';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';

const words = findingWords['standing-doubt'];

export const standingDoubt = defineRule({
  id: 'standing-doubt',
  severity: 'info',
  isWordless: true,
  ...ruleWords['standing-doubt'],
  examples: {
    sound: [
      'E1 supports C1 as s1, s1 uses sign, s1 answers correlation, s1 answers other-explanations',
      'E1 supports C1 as s1, s1 uses sign',
      'E1 supports C1 as s1, s1 uses sign, s1 doubts correlation, E2 attacks s1',
    ],
    flagged: { 'E1 supports C1 as s1, s1 uses sign, s1 doubts other-explanations': ['s1'] },
  },
  *check({ graph, labels, say }) {
    for (const relation of graph.map.relations) {
      const { id, premises, target } = relation;
      const { doubts } = questionsOf(relation);
      if (doubts.length === 0 || label(labels, id) === 'OUT') continue;
      yield {
        subject: id,
        witness: [...premises, id, target],
        message: words.stays(
          say(id),
          doubts.map(({ text }) => text),
        ),
      };
    }
  },
});
