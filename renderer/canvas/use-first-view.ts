import { useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { useDocument } from '../store/context';
import { useCanvasTools } from './canvas-tools';
import { rememberedViewport, rememberViewport } from './viewport-memory';
import { firstViewOf } from './views';
import { seenThrough } from './visible-slice';

/** A file opens where the person left it, unless nothing of it is there any more. */
export function useFirstView() {
  const { flow, geometry } = useCanvasTools();
  const flowStore = useStoreApi();
  const file = useDocument((state) => state.file && `${state.file.folder}/${state.file.name}`);
  return useMemo(
    () => ({
      show: () => {
        const { width, height } = flowStore.getState();
        const { boxes } = geometry();
        const left = file === null ? null : rememberedViewport(file);
        const seen = left && seenThrough(left, { width, height });
        const stillThere = seen && boxes.over(seen).length > 0;
        const first = stillThere
          ? left
          : firstViewOf(
              boxes.entries().map(([, box]) => box),
              { width, height },
            );
        if (first) void flow.setViewport(first);
      },
      remember: () => {
        if (file !== null) rememberViewport(file, flow.getViewport());
      },
    }),
    [flow, flowStore, geometry, file],
  );
}
