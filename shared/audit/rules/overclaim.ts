import { isAssumed } from '#shared/graph/standing';
import { confidences } from '#shared/model/map-node';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { judgementsNumbers } from '#shared/words/rules/judgements';
import { confidenceCeilings } from '../confidence-ceiling';
import { gradeNumber } from '../grades';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords.overclaim;
const titles = judgementsNumbers.overclaim;

export const overclaim = defineRule({
  id: 'overclaim',
  severity: 'error',
  isWordless: true,
  ...ruleWords.overclaim,
  numbers: {
    highReliability: gradeNumber(titles.highReliability, 2),
    highCredibility: gradeNumber(titles.highCredibility, 2),
    highRoots: { title: titles.highRoots, usual: 2, min: 1, max: 20 },
    moderateReliability: gradeNumber(titles.moderateReliability, 3),
    moderateCredibility: gradeNumber(titles.moderateCredibility, 3),
  },
  examples: {
    sound: [
      'E1 cites S1, E1 is graded B2, E2 cites S2, E2 is graded A2, E1 supports C1, E2 supports C1, C1 has confidence high',
      'E1 cites S1, E1 is graded C3, E1 supports C1, C1 has confidence moderate',
      'E1 cites S1, E2 cites S2, E1 + E2 supports C1, C1 has confidence high',
      'C1 has confidence low',
      'C1 has confidence high, C1 is assumed',
    ],
    flagged: {
      'C1 has confidence moderate': ['C1'],
      'E1 cites S1, E1 is graded D3, E1 supports C1, C1 has confidence moderate': ['C1'],
      'E1 cites S1, E1 is graded C3, E2 cites S2, E2 is graded B2, E1 + E2 supports C1, C1 has confidence high':
        ['C1'],
      'E1 cites S1, E1 is graded B2, E2 cites S2, E2 is graded B2, S2 derives from S1, E1 + E2 supports C1, C1 has confidence high':
        ['C1'],
      'E1 cites S1, E1 is graded B2, E2 cites S2, E2 is graded B2, E1 supports C1, E2 supports C1, E3 attacks C1, C1 has confidence high':
        ['C1'],
    },
  },
  *check(context, number) {
    const stated = context.map.nodes.filter(
      (node) => node.kind !== 'evidence' && !isAssumed(node) && (node.confidence ?? 'low') !== 'low',
    );
    if (stated.length === 0) return;
    const ceilingOf = confidenceCeilings(context, {
      high: { reliability: number('highReliability'), credibility: number('highCredibility') },
      moderate: { reliability: number('moderateReliability'), credibility: number('moderateCredibility') },
      origins: number('highRoots'),
    });
    for (const node of stated) {
      const { id, confidence = 'low' } = node;
      const { ceiling, reason, witness } = ceilingOf(id);
      if (confidences.indexOf(ceiling) >= confidences.indexOf(confidence)) continue;
      const [above, below] = [words.confidences[confidence], words.confidences[ceiling]];
      yield {
        subject: id,
        witness: [id, ...witness],
        message: words.above(quoted(node), above, below, reason),
      };
    }
  },
});
