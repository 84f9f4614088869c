import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { queryWords } from '#shared/words/query';
import { defineQueryField, isRelation } from '../field';

export const source = defineQueryField({
  id: 'source',
  ...queryWords.source,
  textsOf: (item, { graph }) =>
    isRelation(item)
      ? []
      : (item.citations ?? []).flatMap((citation) => {
          const cited = findRecord(graph.map.sources, citation.source);
          return cited ? [sourceTitle(cited)] : [];
        }),
});
