import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';
import { boundsOf, centreOf, overlaps, type Rect } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import { canvasWords } from '#shared/words/canvas';
import type { CanvasHandle } from '../canvas-handle';
import { type CanvasTools, useCanvasTools } from './canvas-tools';
import { focusCurrent } from './focus';
import { freePlace } from './free-place';
import { newNodeSize, placeOf } from './map-geometry';
import { isLarge } from './mounting';
import { nextPlace } from './next-place';
import { placeBeside } from './place-beside';
import { usePointer } from './use-pointer';
import { readable, viewAround, viewOf, viewRevealing, zoomLimits } from './views';
import { type Size, seenThrough, type Viewport } from './visible-slice';

/** Milliseconds; none for people who asked for less motion. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
}

/** What the rest of the window may ask of the canvas. */
export function useCanvasHandle(
  root: RefObject<HTMLDivElement | null>,
  onHandle: (handle: CanvasHandle | null) => void,
): CanvasHandle {
  const tools = useCanvasTools();
  const flowStore = useStoreApi();
  const pointer = usePointer(root);
  const handle = useMemo(() => {
    const size = (): Size => flowStore.getState();
    return handleOf(tools, { size, pointer, focus: () => root.current && focusCurrent(root.current) });
  }, [tools, flowStore, pointer, root]);
  useEffect(() => {
    onHandle(handle);
    return () => onHandle(null);
  }, [handle, onHandle]);
  return handle;
}

interface Surface {
  readonly size: () => Size;
  readonly pointer: () => Point | null;
  readonly focus: () => void;
}

function handleOf(
  { flow, geometry, workspace }: CanvasTools,
  { size, pointer, focus }: Surface,
): CanvasHandle {
  // A way that cannot be followed with the eye is no help, and would pass over half of a large map. Among the many lines of
  // such a map each step of a way takes long to paint, and ways come in jerks.
  const go = async (view: Viewport | null) => {
    if (view === null) return;
    const isNear = overlaps(seenThrough(view, size()), seenThrough(flow.getViewport(), size()));
    const isSmooth = isNear && !isLarge(geometry().boxes.size);
    await flow.setViewport(view, { duration: isSmooth ? duration() : 0 });
  };
  /** For commands that are about the zoom; where the view only follows something else, that is what is said. */
  const saying = async (change: Promise<unknown>) => {
    await change;
    workspace.ui.announce(canvasWords.zoom.said(Math.round(flow.getZoom() * 100)));
  };
  const rectsOf = (ids: Iterable<string>): readonly Rect[] => {
    const where = geometry();
    return [...ids].flatMap((id) => placeOf(where, id) ?? []);
  };
  return {
    fit: () => {
      const { shown } = workspace.document.getState();
      const seen = geometry()
        .boxes.entries()
        .flatMap(([id, box]) => (shown.hidden.has(id) ? [] : [box]));
      if (seen.length > 0) void go(viewOf([boundsOf(seen)], size()));
    },
    reveal: (ids) => void go(viewRevealing(rectsOf(ids), flow.getViewport(), size())),
    bringNear: (id) => {
      const place = placeOf(geometry(), id);
      if (place && flow.getZoom() < readable) void go(viewAround(centreOf(place), readable, size()));
    },
    fitSelection: () => void saying(go(viewOf(rectsOf(workspace.document.getState().selection), size()))),
    zoomIn: () => void saying(flow.zoomIn({ duration: duration() })),
    zoomOut: () => void saying(flow.zoomOut({ duration: duration() })),
    zoomReset: () => {
      const { current } = workspace.document.getState();
      const place = current === null ? undefined : placeOf(geometry(), current);
      void saying(go(viewAround(centreOf(place ?? seenThrough(flow.getViewport(), size())), 1, size())));
    },
    freePlace: (near) => {
      const where = geometry();
      const beside = near === undefined ? undefined : placeOf(where, near);
      const middle = centreOf(beside ?? seenThrough(flow.getViewport(), size()));
      const below = beside ? beside.y + beside.height + rowGap : middle.y - newNodeSize.height / 2;
      return freePlace(where.boxes, { x: middle.x - newNodeSize.width / 2, y: below }, newNodeSize);
    },
    nextPlace: (extent) => nextPlace(geometry().boxes, seenThrough(flow.getViewport(), size()), extent),
    placeBeside: (id, side) => {
      const where = geometry();
      const map = workspace.document.map();
      const place = placeOf(where, id) ?? seenThrough(flow.getViewport(), size());
      return placeBeside({ map, boxes: where.boxes }, { id, place, side }, newNodeSize);
    },
    placeFor: (extent, wanted) => {
      const at = pointer();
      const middle = at ? flow.screenToFlowPosition(at) : centreOf(seenThrough(flow.getViewport(), size()));
      const corner = { x: middle.x - extent.width / 2, y: middle.y - extent.height / 2 };
      return freePlace(geometry().boxes, wanted ?? corner, extent);
    },
    inSight: () =>
      geometry()
        .boxes.over(seenThrough(flow.getViewport(), size()))
        .map(([id]) => id),
    view: () => ({
      ...centreOf(seenThrough(flow.getViewport(), size())),
      zoom: flow.getViewport().zoom,
    }),
    show: ({ zoom, ...middle }) => void go(viewAround(middle, within(zoom), size())),
    focus,
  };
}

function within(zoom: number): number {
  return Math.min(Math.max(zoom, zoomLimits.smallest), zoomLimits.largest);
}

/** Map units between what is argued for and a new reason beneath it. */
const rowGap = 72;
