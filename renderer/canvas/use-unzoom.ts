import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { useDocument } from '../store/context';
import { isLarge } from './mounting';

/** How long the zoom of a large map must have stayed the same, in milliseconds. */
const rest = 150;

/**
 * How much to scale up what must stay large enough to hit however small the map is, as the CSS variable
 * `--unzoom`, and how wide the ring around the focus is, as `--ring`. In steps, and of a large map when the view has
 * come to rest: each step restyles everything on the canvas, which takes longer than a frame.
 */
export function useUnzoom(): Readonly<Record<`--${string}`, number | string>> {
  const flow = useStoreApi();
  const hasToRest = useDocument(({ history }) => isLarge(history.present.nodes.length));
  const [scale, setScale] = useState(() => scaleAt(flow.getState().transform[2]));
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    const stop = flow.subscribe(({ transform: [, , zoom] }, { transform: [, , before] }) => {
      if (zoom === before) return;
      clearTimeout(task);
      if (hasToRest) task = setTimeout(() => setScale(scaleAt(zoom)), rest);
      else setScale(scaleAt(zoom));
    });
    return () => {
      clearTimeout(task);
      stop();
    };
  }, [flow, hasToRest]);
  // Browsers cut an outline to whole pixels before they scale it.
  return useMemo(() => ({ '--unzoom': scale, '--ring': `${Math.ceil(2 * scale)}px` }), [scale]);
}

function scaleAt(zoom: number): number {
  return 2 ** Math.max(0, Math.ceil(-4 * Math.log2(zoom)) / 4);
}
