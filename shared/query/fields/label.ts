import { type Label, label as labelOf, labelsOf } from '#shared/graph/labels';
import { defineQueryField } from '../field';

const words: Readonly<Record<Label, string>> = { IN: 'IN: holds', OUT: 'OUT: fails', UNDEC: 'UNDEC: open' };
const labels: readonly Label[] = ['IN', 'OUT', 'UNDEC'];

export const label = defineQueryField({
  id: 'label',
  title: 'Standing',
  hint: 'Whether it holds up once everything is counted.',
  isSingle: true,
  choices: labels.map((value) => ({
    value,
    title: words[value],
    test: ({ id }, { graph }) => labelOf(labelsOf(graph), id) === value,
  })),
});
