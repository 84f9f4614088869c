import { relationsFrom, relationsInto, supportsOf } from '#shared/graph/graph';
import { isAssumed } from '#shared/graph/standing';
import { defineQueryField, isRelation } from '../field';

export const is = defineQueryField({
  id: 'is',
  title: 'Place in the argument',
  hint: 'What has nothing to stand on, what all leads up to, what is connected to nothing.',
  choices: [
    {
      value: 'unsourced',
      title: 'Evidence without a source',
      test: (item) => !isRelation(item) && item.kind === 'evidence' && (item.citations ?? []).length === 0,
    },
    {
      value: 'unsupported',
      title: 'Without support',
      test: (item, { graph }) =>
        !isRelation(item) &&
        item.kind !== 'evidence' &&
        !isAssumed(item) &&
        supportsOf(graph, item.id).length === 0,
    },
    {
      value: 'conclusion',
      title: 'Conclusion',
      test: (item, { graph }) =>
        !isRelation(item) &&
        relationsFrom(graph, item.id).length === 0 &&
        relationsInto(graph, item.id).length > 0,
    },
    {
      value: 'isolated',
      title: 'Connected to nothing',
      test: (item, { graph }) =>
        !isRelation(item) &&
        relationsFrom(graph, item.id).length === 0 &&
        relationsInto(graph, item.id).length === 0,
    },
  ],
});
