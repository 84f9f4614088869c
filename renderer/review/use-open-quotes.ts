import { useMemo } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { openQuotes } from '#shared/review/in-review';
import type { QuoteInReview } from '#shared/review/outcome';
import { useDocument } from '../store/context';

/** The quotations that somebody has to look at, as far as the map is judged, without those that were settled since. */
export function useOpenQuotes(): readonly QuoteInReview[] {
  const judged = useDocument((state) => state.judged);
  const present = useDocument(({ history }) => history.present);
  const open = useMemo(() => openQuotes(judged), [judged]);
  return useMemo(
    () =>
      open.filter(
        ({ node, index, citation }) => findRecord(present.nodes, node.id)?.citations?.[index] === citation,
      ),
    [open, present],
  );
}
