import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { holds } from '#shared/drawing/rect';
import type { CanvasHandle } from '../canvas-handle';
import { useCanvasTools } from './canvas-tools';
import { placeOf } from './map-geometry';
import { seenThrough } from './visible-slice';

/** What is in hand stays in view when the canvas gets smaller, as beside a source that is opened for it. */
export function useKeptInView(handle: CanvasHandle): void {
  const { flow, geometry, workspace } = useCanvasTools();
  const flowStore = useStoreApi();
  useEffect(
    () =>
      flowStore.subscribe((size, before) => {
        if (size.width >= before.width && size.height >= before.height) return;
        const { current } = workspace.document.getState();
        const place = current === null ? undefined : placeOf(geometry(), current);
        if (current === null || place === undefined) return;
        const view = flow.getViewport();
        const wasInView = holds(seenThrough(view, before), place);
        if (wasInView && !holds(seenThrough(view, size), place)) handle.reveal([current]);
      }),
    [flow, flowStore, geometry, handle, workspace],
  );
}
