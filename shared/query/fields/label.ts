import { type Label, label as labelOf, labelsOf } from '#shared/graph/labels';
import { queryChoiceWords, queryWords } from '#shared/words/query';
import { defineQueryField } from '../field';

const labels: readonly Label[] = ['IN', 'OUT', 'UNDEC'];

export const label = defineQueryField({
  id: 'label',
  ...queryWords.label,
  isSingle: true,
  choices: labels.map((value) => ({
    value,
    title: queryChoiceWords.label[value],
    test: ({ id }, { graph }) => labelOf(labelsOf(graph), id) === value,
  })),
});
