import { nodeStatuses } from '#shared/model/map-node';
import { statusWords } from '#shared/model/status-words';
import { queryWords } from '#shared/words/query';
import { defineQueryField, isRelation } from '../field';

export const status = defineQueryField({
  id: 'status',
  ...queryWords.status,
  isSingle: true,
  choices: nodeStatuses.map((value) => ({
    value,
    title: statusWords[value],
    test: (item) => !isRelation(item) && (item.status ?? 'asserted') === value,
  })),
});
