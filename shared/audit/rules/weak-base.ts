import { recommendations } from '#shared/graph/graph';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { judgementsNumbers } from '#shared/words/rules/judgements';
import { gapsOf } from '../gaps';
import { chainMeeting, gradeNumber, gradeText } from '../grades';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['weak-base'];
const titles = judgementsNumbers['weak-base'];

export const weakBase = defineRule({
  id: 'weak-base',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['weak-base'],
  numbers: {
    reliability: gradeNumber(titles.reliability, 3),
    credibility: gradeNumber(titles.credibility, 3),
  },
  examples: {
    sound: [
      'E1 cites S1, E1 is graded C3, E1 supports R1',
      'E1 cites S1, E1 is graded D2, E1 supports R1, E2 cites S2, E2 is graded B2, E2 supports R1',
      'E1 cites S1, E1 supports R1',
      'E1 is graded D4, E1 supports R1',
    ],
    flagged: {
      'E1 cites S1, E1 is graded D2, E1 supports R1': ['R1'],
      'E1 cites S1, E1 is graded B4, E2 cites S2, E2 is graded A1, E1 + E2 supports C1, C1 supports R1': [
        'R1',
      ],
      'E1 cites S1, E1 is graded F2, E1 supports R1': ['R1'],
    },
  },
  *check(context, number) {
    const { graph, grounded, say } = context;
    const least = { reliability: number('reliability'), credibility: number('credibility') };
    const held = chainMeeting(context, least);
    const weak = recommendations(graph).filter(({ id }) => grounded.has(id) && !held.has(id));
    if (weak.length === 0) return;
    const gapsBeneath = gapsOf(graph, held);
    for (const recommendation of weak) {
      const { id } = recommendation;
      const gaps = gapsBeneath(id);
      const names = nameWords.several(gaps.map(say));
      yield {
        subject: id,
        witness: gaps,
        message: words.falls(quoted(recommendation), gradeText(least), names),
      };
    }
  },
});
