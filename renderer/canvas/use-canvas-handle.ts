import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';
import { centreOf, overlaps, type Rect } from '#shared/drawing/rect';
import type { CanvasHandle } from '../canvas-handle';
import { drawn } from '../store/shown';
import { type CanvasTools, useCanvasTools } from './canvas-tools';
import { focusCurrent } from './focus';
import { freePlace } from './free-place';
import { newNodeSize } from './map-geometry';
import { viewAround, viewOf, viewRevealing, zoomLimits } from './views';
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
  const handle = useMemo(() => {
    const size = (): Size => flowStore.getState();
    return handleOf(tools, size, () => root.current && focusCurrent(root.current));
  }, [tools, flowStore, root]);
  useEffect(() => {
    onHandle(handle);
    return () => onHandle(null);
  }, [handle, onHandle]);
  return handle;
}

function handleOf(
  { flow, geometry, workspace }: CanvasTools,
  size: () => Size,
  focus: () => void,
): CanvasHandle {
  // A way that cannot be followed with the eye is no help, and would pass over half of a large map.
  const go = (view: Viewport | null) => {
    if (view === null) return;
    const isNear = overlaps(seenThrough(view, size()), seenThrough(flow.getViewport(), size()));
    void flow.setViewport(view, { duration: isNear ? duration() : 0 });
  };
  const rectsOf = (ids: Iterable<string>): readonly Rect[] => {
    const { places } = geometry();
    return [...ids].flatMap((id) => places.get(id) ?? []);
  };
  return {
    fit: () => go(viewOf([...drawn(geometry().places, workspace.document.getState()).values()], size())),
    reveal: (ids) => go(viewRevealing(rectsOf(ids), flow.getViewport(), size())),
    fitSelection: () => go(viewOf(rectsOf(workspace.document.getState().selection), size())),
    zoomIn: () => void flow.zoomIn({ duration: duration() }),
    zoomOut: () => void flow.zoomOut({ duration: duration() }),
    zoomReset: () => {
      const { current } = workspace.document.getState();
      const place = current === null ? undefined : geometry().places.get(current);
      go(viewAround(centreOf(place ?? seenThrough(flow.getViewport(), size())), 1, size()));
    },
    freePlace: (near) => {
      const { boxes, places } = geometry();
      const beside = near === undefined ? undefined : places.get(near);
      const middle = centreOf(beside ?? seenThrough(flow.getViewport(), size()));
      const below = beside ? beside.y + beside.height + rowGap : middle.y - newNodeSize.height / 2;
      return freePlace(boxes.values(), { x: middle.x - newNodeSize.width / 2, y: below }, newNodeSize);
    },
    view: () => ({
      ...centreOf(seenThrough(flow.getViewport(), size())),
      zoom: flow.getViewport().zoom,
    }),
    show: ({ zoom, ...middle }) => go(viewAround(middle, within(zoom), size())),
    focus,
  };
}

function within(zoom: number): number {
  return Math.min(Math.max(zoom, zoomLimits.smallest), zoomLimits.largest);
}

/** Map units between what is argued for and a new reason beneath it. */
const rowGap = 72;
