import { useStore } from '@xyflow/react';
import { useMemo } from 'react';

/**
 * How much to scale up what must stay large enough to hit however small the map is, as the CSS variable
 * `--unzoom`. In steps, since each step restyles the canvas.
 */
export function useUnzoom(): Readonly<Record<`--${string}`, number>> {
  const scale = useStore(
    ({ transform: [, , zoom] }) => 2 ** Math.max(0, Math.ceil(-4 * Math.log2(zoom)) / 4),
  );
  return useMemo(() => ({ '--unzoom': scale }), [scale]);
}
