import { relationsFrom, relationsInto, supportsOf } from '#shared/graph/graph';
import { isAssumed } from '#shared/graph/standing';
import { queryChoiceWords, queryWords } from '#shared/words/query';
import { defineQueryField, isRelation } from '../field';

const words = queryChoiceWords.is;

export const is = defineQueryField({
  id: 'is',
  ...queryWords.is,
  choices: [
    {
      value: 'unsourced',
      title: words.unsourced,
      test: (item) => !isRelation(item) && item.kind === 'evidence' && (item.citations ?? []).length === 0,
    },
    {
      value: 'unsupported',
      title: words.unsupported,
      test: (item, { graph }) =>
        !isRelation(item) &&
        item.kind !== 'evidence' &&
        !isAssumed(item) &&
        supportsOf(graph, item.id).length === 0,
    },
    {
      value: 'conclusion',
      title: words.conclusion,
      test: (item, { graph }) =>
        !isRelation(item) &&
        relationsFrom(graph, item.id).length === 0 &&
        relationsInto(graph, item.id).length > 0,
    },
    {
      value: 'isolated',
      title: words.isolated,
      test: (item, { graph }) =>
        !isRelation(item) &&
        relationsFrom(graph, item.id).length === 0 &&
        relationsInto(graph, item.id).length === 0,
    },
  ],
});
