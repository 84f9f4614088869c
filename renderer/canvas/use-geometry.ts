import { useStore } from '@xyflow/react';
import type { Rect } from '#shared/drawing/rect';
import { useDocument } from '../store/context';
import { mapInSight } from '../store/document-store';
import { useCanvas, useCanvasStore } from './canvas-context';
import type { MapGeometry } from './map-geometry';
import { mostMounted } from './mounting';
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
  const isLarge = useDocument(({ history }) => history.present.nodes.length > mostMounted);
  const reserve = isLarge ? reserves.large : reserves.small;
  return useStore(
    ({ transform: [x, y, zoom], width, height }) =>
      (isDrawn ? mountedPart : seenThrough)({ x, y, zoom }, { width, height }, reserve),
    (a, b) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height,
  );
}
