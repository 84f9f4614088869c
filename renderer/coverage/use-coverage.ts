import { useEffect, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type Coverage, coverageInSteps } from '#shared/reading/coverage';
import { inSlices } from '../in-slices';
import { useDocument } from '../store/context';

/** How map and brief fit together, counted a slice at a time; what was true a moment ago stays until then. Null before the first time. */
export function useCoverage(): { readonly map: ArgumentMap; readonly coverage: Coverage } | null {
  const judged = useDocument((state) => state.judged);
  const isJudged = useDocument(({ history }) => judged.nodes.length > 0 || judged === history.present);
  const [known, setKnown] = useState<{ map: ArgumentMap; coverage: Coverage } | null>(null);
  useEffect(() => {
    if (!isJudged) return;
    return inSlices(coverageInSteps(judged), (coverage) => setKnown({ map: judged, coverage }));
  }, [judged, isJudged]);
  return known;
}
