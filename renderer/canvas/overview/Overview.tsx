import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { inSlices } from '../../in-slices';
import { useDocument, useUi } from '../../store/context';
import { mapInSight } from '../../store/document-store';
import { isDimmed } from '../../store/shown';
import { themeOf } from '../../store/ui-store';
import type { Mounting } from '../mounting';
import { useGeometry } from '../use-geometry';
import { type FlowStore, onMove, rest, useMoving } from '../use-moving';
import type { Viewport } from '../visible-slice';
import { looks, overviewOf, shapesInSteps, shapesOf } from './overview-data';
import { createOverviewPainter, type OverviewPainter } from './overview-painter';
import type { OverviewPicture } from './overview-worker';
import { type Shot, serves } from './paint-overview';

/** How much is painted around the window on each side, as a part of it: what a quick pan brings into sight. */
const margin = 0.3;

/** Milliseconds without a change of the map. */
const leisure = 400;

/** So few nodes at the edge of the window may come a moment later: painting would take longer. */
const fewLacking = 40;

interface OverviewProps {
  readonly mounting: Mounting;
}

/**
 * A large map from far away, and from near the nodes that have no elements yet. The last picture moves and grows with
 * the view, until the next one is there.
 */
export function Overview({ mounting: { isFar, lacking } }: OverviewProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const painter = useRef<OverviewPainter | null>(null);
  const isMoving = useMoving();
  const flowStore = useStoreApi();
  const { boxes } = useGeometry();
  const map = useDocument(mapInSight);
  const selection = useDocument((state) => state.selection);
  const trail = useDocument((state) => state.trail);
  const shown = useDocument((state) => state.shown);
  const theme = useUi(themeOf);
  const isShown = isFar || lacking > fewLacking;

  useEffect(() => {
    let painted: Shot | null = null;
    const move = () => {
      if (painted && element.current)
        element.current.style.transform = movedTo(painted.viewport, viewportIn(flowStore));
    };
    const made = createOverviewPainter(({ shot, bitmap }) => {
      draw(element.current, { shot, bitmap });
      painted = shot;
      move();
    });
    painter.current = made;
    const stopFollowing = onMove(flowStore, move);
    return () => {
      stopFollowing();
      made.stop();
      painter.current = null;
    };
  }, [flowStore]);

  const data = useMemo(() => {
    if (!isShown) return null;
    const onTrail = new Set(trail);
    return overviewOf(shapesOf(map, boxes, shown.hidden), (id) => {
      if (selection.has(id) || onTrail.has(id)) return looks.marked;
      return isDimmed(shown, id) ? looks.dimmed : looks.plain;
    });
  }, [isShown, map, boxes, selection, trail, shown]);

  // What the view needs when it moves away from near is worked out when there is time.
  useEffect(() => {
    let stop = () => {};
    const task = setTimeout(() => {
      stop = inSlices(shapesInSteps(map, boxes, shown.hidden), () => {});
    }, leisure);
    return () => {
      clearTimeout(task);
      stop();
    };
  }, [map, boxes, shown.hidden]);

  useEffect(() => {
    if (data) painter.current?.show(data);
  }, [data]);

  useEffect(() => {
    if (data === null) return;
    let task: ReturnType<typeof setTimeout> | undefined;
    let asked: Shot | null = null;
    const paint = (isAtRest: boolean) => {
      asked = shotOf(flowStore, isFar && isAtRest);
      painter.current?.paint(asked, theme);
      clearTimeout(task);
      if (isFar && !isAtRest) task = setTimeout(paint, rest, true);
    };
    paint(!isMoving());
    const unsubscribe = flowStore.subscribe((now, before) => {
      const isSame =
        now.transform === before.transform && now.width === before.width && now.height === before.height;
      if (isSame) return;
      clearTimeout(task);
      if (asked && serves(asked, viewportIn(flowStore), now)) task = setTimeout(paint, rest, true);
      else paint(false);
    });
    return () => {
      clearTimeout(task);
      unsubscribe();
    };
  }, [flowStore, isMoving, data, isFar, theme]);

  return <canvas ref={element} className="overview" hidden={!isShown} aria-hidden />;
}

function viewportIn(flowStore: FlowStore): Viewport {
  const [x, y, zoom] = flowStore.getState().transform;
  return { x, y, zoom };
}

/**
 * The window with a margin around it. At half the resolution while the view moves, and from near, where it soon gives
 * way to elements: a quarter of the pixels is painted in a quarter of the time.
 */
function shotOf(flowStore: FlowStore, isSharp: boolean): Shot {
  const { width, height } = flowStore.getState();
  const { x, y, zoom } = viewportIn(flowStore);
  const [dx, dy] = [width * margin, height * margin];
  return {
    viewport: { x: x + dx, y: y + dy, zoom },
    size: { width: width + 2 * dx, height: height + 2 * dy },
    ratio: window.devicePixelRatio * (isSharp ? 1 : 0.5),
  };
}

/** The CSS transform that puts a picture of one view where it belongs in another. */
function movedTo(painted: Viewport, now: Viewport): string {
  const scale = now.zoom / painted.zoom;
  return `translate(${now.x - painted.x * scale}px, ${now.y - painted.y * scale}px) scale(${scale})`;
}

function draw(canvas: HTMLCanvasElement | null, { shot: { size }, bitmap }: OverviewPicture): void {
  if (canvas) {
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  }
  bitmap.close();
}
