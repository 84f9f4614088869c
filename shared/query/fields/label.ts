import type { Label } from '#shared/graph/labels';
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
    test: ({ id }, { labelOf }) => labelOf(id) === value,
  })),
});
