import { defineQueryField, isRelation } from '../field';

export const tag = defineQueryField({
  id: 'tag',
  title: 'Tag',
  hint: 'Statements with a tag in which these letters occur.',
  textsOf: (item) => (isRelation(item) ? [] : (item.tags ?? [])),
});
