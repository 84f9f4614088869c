import { useEffect, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { CandidateSort } from '#shared/whatif/candidates';
import { type CutProgress, type CutSets, cutLimits, cutSetsInSteps } from '#shared/whatif/cut-sets';
import { inSlices } from '../in-slices';
import { judgedLabels } from '../store/standing';

/** How far the search for cut sets is. */
export interface CutSearchState {
  readonly found: CutSets['cuts'];
  /** Null once it is over. */
  readonly progress: Pick<CutProgress, 'size' | 'share'> | null;
  /** Why there may be more than what was found. */
  readonly ended: 'complete' | 'capped' | 'stopped' | null;
}

const begun: CutSearchState = { found: [], progress: { size: 1, share: 0 }, ended: null };

/** Looks for the cut sets of a statement a slice at a time, so that the window never waits; what it found by then stays when it is stopped. */
export function useCutSets(map: ArgumentMap, id: string, by: CandidateSort) {
  const [state, setState] = useState(begun);
  const [stop, setStop] = useState<() => void>(() => () => {});
  useEffect(() => {
    setState(begun);
    let last: CutProgress | null = null;
    const halt = inSlices(
      cutSetsInSteps(judgedLabels(map), id, { by, maxSize: cutLimits.size }),
      ({ cuts, isComplete }) =>
        setState({ found: cuts, progress: null, ended: isComplete ? 'complete' : 'capped' }),
      (progress) => {
        last = progress;
        setState(({ found }) => ({ found, progress, ended: null }));
      },
    );
    setStop(() => () => {
      halt();
      setState({ found: last?.soFar() ?? [], progress: null, ended: 'stopped' });
    });
    return halt;
  }, [map, id, by]);
  return { ...state, stop };
}
