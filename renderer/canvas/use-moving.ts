import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds without a move of the view, after which it is taken to rest. */
export const rest = 100;

/** React Flow's state, to ask and to follow. */
export type FlowStore = ReturnType<typeof useStoreApi>;

/** Calls `act` with each move of the view, as long as nobody stops it. */
export function onMove(flowStore: FlowStore, act: () => void): () => void {
  return flowStore.subscribe((now, before) => {
    if (now.transform !== before.transform) act();
  });
}

/** Tells, whenever it is called, whether the view moved just now. The same function for good. */
export function useMoving(): () => boolean {
  const flowStore = useStoreApi();
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      onMove(flowStore, () => {
        last.current = performance.now();
      }),
    [flowStore],
  );
  return useCallback(() => performance.now() - last.current < rest, []);
}
