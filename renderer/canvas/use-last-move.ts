import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';

/** When the view moved last, in milliseconds as `performance.now()` counts them. */
export function useLastMove(): Readonly<RefObject<number>> {
  const flowStore = useStoreApi();
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      flowStore.subscribe((now, before) => {
        if (now.transform !== before.transform) last.current = performance.now();
      }),
    [flowStore],
  );
  return last;
}
