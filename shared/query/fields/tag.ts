import { queryWords } from '#shared/words/query';
import { defineQueryField, isRelation } from '../field';

export const tag = defineQueryField({
  id: 'tag',
  ...queryWords.tag,
  textsOf: (item) => (isRelation(item) ? [] : (item.tags ?? [])),
});
