import { type Grade, reliabilities } from '#shared/model/grade';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { judgementsNumbers } from '#shared/words/rules/judgements';
import { defineRule } from '../rule';

const words = findingWords.halo;

export const halo = defineRule({
  id: 'halo',
  severity: 'info',
  isWordless: true,
  ...ruleWords.halo,
  numbers: { items: { title: judgementsNumbers.halo.items, usual: 8, min: 2, max: 1000 } },
  examples: {
    sound: [
      'E1 is graded A1, E2 is graded B2, E3 is graded C3, E4 is graded B2, E5 is graded B2, E6 is graded D4, E7 is graded C3',
      'E1 is graded A1, E2 is graded B2, E3 is graded C3, E4 is graded B2, E5 is graded B2, E6 is graded D4, E7 is graded C3, E8 is graded B3',
    ],
    flagged: {
      'E1 is graded A1, E2 is graded B2, E3 is graded C3, E4 is graded B2, E5 is graded B2, E6 is graded D4, E7 is graded C3, E8 is graded B2':
        ['E1'],
    },
  },
  *check({ map }, number) {
    const graded = map.nodes.flatMap(({ id, grade }) => (grade === undefined ? [] : { id, grade }));
    const isSame = ({ reliability, credibility }: Grade) =>
      reliabilities.indexOf(reliability) + 1 === credibility;
    const [first] = graded;
    if (first === undefined || graded.length < number('items')) return;
    if (!graded.every(({ grade }) => isSame(grade))) return;
    yield {
      subject: first.id,
      witness: graded.map(({ id }) => id),
      message: words.same(graded.length),
    };
  },
});
