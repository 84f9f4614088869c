import { useStore } from '@xyflow/react';
import type { Rect } from '#shared/drawing/rect';
import { useDocument } from '../store/context';
import { mapInSight } from '../store/document-store';
import { useCanvas, useCanvasStore } from './canvas-context';
import type { MapGeometry } from './map-geometry';
import { isLarge } from './mounting';
import { mountedPart, reserves, seenThrough } from './visible-slice';

/** Where everything is, nodes under a drag included. */
export function useGeometry(): MapGeometry {
  const { survey } = useCanvasStore();
  const map = useDocument(mapInSight);
  const moving = useCanvas((state) => state.moving);
  return survey(map, moving);
}

/** The part of the map to keep mounted; changes as often as the view crosses into other cells. */
export function useMountedPart(): Rect {
  const isDrawn = useCanvas((state) => state.isDrawn);
  const reserve = useDocument(({ history }) =>
    isLarge(history.present.nodes.length) ? reserves.large : reserves.small,
  );
  return useStore(
    ({ transform: [x, y, zoom], width, height }) => {
      const viewport = { x, y, zoom };
      const size = { width, height };
      return isDrawn ? mountedPart(viewport, size, reserve) : seenThrough(viewport, size);
    },
    (a, b) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height,
  );
}
