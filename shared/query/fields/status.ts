import { nodeStatuses } from '#shared/model/map-node';
import { statusWords } from '#shared/model/status-words';
import { defineQueryField, isRelation } from '../field';

export const status = defineQueryField({
  id: 'status',
  title: 'Status',
  hint: 'What the author says of a statement.',
  isSingle: true,
  choices: nodeStatuses.map((value) => ({
    value,
    title: statusWords[value],
    test: (item) => !isRelation(item) && (item.status ?? 'asserted') === value,
  })),
});
