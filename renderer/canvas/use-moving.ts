import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds without a move of the view, after which it is taken to rest. */
export const rest = 100;

/** Tells, whenever it is called, whether the view moved just now. The same function for good. */
export function useMoving(): () => boolean {
  const flowStore = useStoreApi();
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      flowStore.subscribe((now, before) => {
        if (now.transform !== before.transform) last.current = performance.now();
      }),
    [flowStore],
  );
  return useCallback(() => performance.now() - last.current < rest, []);
}
