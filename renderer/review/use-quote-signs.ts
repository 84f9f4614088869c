import { useDeferredValue, useMemo } from 'react';
import { quoteMarks } from '#shared/review/quote-mark';
import { type QuoteSign, quoteSigns } from '#shared/review/quote-sign';
import { useDocument } from '../store/context';

/** The signs that the statements of the map show, in their order: others need no explanation. */
export function useQuoteSigns(): readonly QuoteSign[] {
  const judged = useDeferredValue(useDocument((state) => state.judged));
  return useMemo(() => {
    const shown = new Set([...quoteMarks(judged).values()].map(({ worst }) => worst));
    return quoteSigns.filter((sign) => shown.has(sign));
  }, [judged]);
}
