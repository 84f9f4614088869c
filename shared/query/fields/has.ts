import { attacksOn, supportsOf } from '#shared/graph/graph';
import type { Citation } from '#shared/model/citation';
import { queryChoiceWords, queryWords } from '#shared/words/query';
import { defineQueryField, type Item, isRelation } from '../field';

const words = queryChoiceWords.has;

export const has = defineQueryField({
  id: 'has',
  ...queryWords.has,
  choices: [
    {
      value: 'finding',
      title: words.finding,
      ofRelations: true,
      test: ({ id }, { isFlagged }) => isFlagged(id),
    },
    {
      value: 'objection',
      title: words.objection,
      ofRelations: true,
      test: ({ id }, { graph }) => attacksOn(graph, id).length > 0,
    },
    {
      value: 'support',
      title: words.support,
      ofRelations: true,
      test: ({ id }, { graph }) => supportsOf(graph, id).length > 0,
    },
    { value: 'source', title: words.source, test: (item) => citationsOf(item).length > 0 },
    {
      value: 'quote',
      title: words.quote,
      test: (item) => citationsOf(item).some(({ quote }) => quote !== undefined),
    },
    { value: 'note', title: words.note, ofRelations: true, test: ({ note }) => note !== undefined },
    { value: 'tag', title: words.tag, test: (item) => !isRelation(item) && (item.tags ?? []).length > 0 },
    {
      value: 'warrant',
      title: words.warrant,
      ofRelations: true,
      test: (item) => isRelation(item) && item.warrant !== undefined,
    },
  ],
});

function citationsOf(item: Item): readonly Citation[] {
  return isRelation(item) ? [] : (item.citations ?? []);
}
