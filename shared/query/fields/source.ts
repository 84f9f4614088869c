import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { defineQueryField, isRelation } from '../field';

export const source = defineQueryField({
  id: 'source',
  title: 'Source',
  hint: 'Statements that cite a source in whose title these letters occur.',
  textsOf: (item, { graph }) =>
    isRelation(item)
      ? []
      : (item.citations ?? []).flatMap((citation) => {
          const cited = findRecord(graph.map.sources, citation.source);
          return cited ? [sourceTitle(cited)] : [];
        }),
});
