import { attacksOn, supportsOf } from '#shared/graph/graph';
import type { Citation } from '#shared/model/citation';
import { defineQueryField, type Item, isRelation } from '../field';

export const has = defineQueryField({
  id: 'has',
  title: 'Has',
  hint: 'What something has: findings, notes, sources, objections.',
  choices: [
    {
      value: 'finding',
      title: 'A finding of the audit',
      ofRelations: true,
      test: ({ id }, { isFlagged }) => isFlagged(id),
    },
    {
      value: 'objection',
      title: 'An objection',
      ofRelations: true,
      test: ({ id }, { graph }) => attacksOn(graph, id).length > 0,
    },
    {
      value: 'support',
      title: 'A support',
      ofRelations: true,
      test: ({ id }, { graph }) => supportsOf(graph, id).length > 0,
    },
    { value: 'source', title: 'A source', test: (item) => citationsOf(item).length > 0 },
    {
      value: 'quote',
      title: 'A quote',
      test: (item) => citationsOf(item).some(({ quote }) => quote !== undefined),
    },
    { value: 'note', title: 'A note', ofRelations: true, test: ({ note }) => note !== undefined },
    { value: 'tag', title: 'A tag', test: (item) => !isRelation(item) && (item.tags ?? []).length > 0 },
    {
      value: 'warrant',
      title: 'A warrant',
      ofRelations: true,
      test: (item) => isRelation(item) && item.warrant !== undefined,
    },
  ],
});

function citationsOf(item: Item): readonly Citation[] {
  return isRelation(item) ? [] : (item.citations ?? []);
}
