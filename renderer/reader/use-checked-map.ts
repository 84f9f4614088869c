import { useEffect, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotesInSteps } from '#shared/quotes/quote-checks';
import { inSlices } from '../in-slices';
import { useDocument } from '../store/context';

/** The last version of the map whose quotes were looked for, a slice at a time; null until the first of them were. */
export function useCheckedMap(): ArgumentMap | null {
  const judged = useDocument((state) => state.judged);
  const [checked, setChecked] = useState<ArgumentMap | null>(null);
  useEffect(() => inSlices(checkQuotesInSteps(judged), () => setChecked(judged)), [judged]);
  return checked;
}
