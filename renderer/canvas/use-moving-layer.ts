import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** Milliseconds after the last movement until the map is drawn sharp again. */
const calm = 160;

/**
 * While the view moves, the map is a layer that the compositor moves and scales as it is; painting ten thousand letters
 * anew in every frame would not keep up. Only then: as a layer it stays as sharp or blurred as it was.
 */
export function useMovingLayer(root: RefObject<HTMLElement | null>): void {
  const flowStore = useStoreApi();
  useEffect(() => {
    let still: ReturnType<typeof setTimeout> | undefined;
    const layer = () => root.current?.querySelector<HTMLElement>('.react-flow__viewport');
    const settle = () => layer()?.style.removeProperty('will-change');
    const unsubscribe = flowStore.subscribe((now, before) => {
      if (now.transform === before.transform) return;
      layer()?.style.setProperty('will-change', 'transform');
      clearTimeout(still);
      still = setTimeout(settle, calm);
    });
    return () => {
      unsubscribe();
      clearTimeout(still);
    };
  }, [root, flowStore]);
}
