import { useStore } from '@xyflow/react';
import { useMemo } from 'react';

/**
 * How much to scale up what must stay large enough to hit however small the map is, as the CSS variable
 * `--unzoom`, and how wide the ring around the focus is, as `--ring`. In steps, since each step restyles the canvas.
 */
export function useUnzoom(): Readonly<Record<`--${string}`, number | string>> {
  const scale = useStore(
    ({ transform: [, , zoom] }) => 2 ** Math.max(0, Math.ceil(-4 * Math.log2(zoom)) / 4),
  );
  // Browsers cut an outline to whole pixels before they scale it.
  return useMemo(() => ({ '--unzoom': scale, '--ring': `${Math.ceil(2 * scale)}px` }), [scale]);
}
