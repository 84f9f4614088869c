import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { themes } from '#shared/drawing/theme';
import type { Point } from '#shared/model/argument-map';
import { useDocument, useUi } from '../store/context';
import { mapInSight } from '../store/document-store';
import { themeOf } from '../store/ui-store';
import { madeLarge, paintSmall, type SmallMap, smallMapOf } from './minimap-picture';
import { isLarge } from './mounting';
import { useCalm } from './use-calm';
import { useMinimapFrame } from './use-minimap-frame';
import { viewAround } from './views';

/** Milliseconds. */
const afterEdit = 300;

const room = { width: 184, height: 124 };

/**
 * The whole map in a corner, with a frame around what is seen; a click or drag goes there. It is for the eye
 * alone, and only there while something lies out of sight.
 */
export function Minimap() {
  const isOpen = useUi(({ panels }) => panels.has('minimap'));
  const present = useDocument(mapInSight);
  // A large map takes long to draw even when it is small, and no edit should wait for that.
  const map = useDeferredValue(useCalm(present, isLarge(present.nodes.length) ? afterEdit : 0));
  const shown = useDocument((state) => state.shown);
  const small = useMemo(() => (isOpen ? smallMapOf(map, shown, room) : null), [isOpen, map, shown]);
  return small && <Picture small={small} />;
}

interface PictureProps {
  readonly small: SmallMap;
}

function Picture({ small }: PictureProps) {
  const { size } = small;
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useUi(themeOf);
  const flow = useReactFlow();
  const flowStore = useStoreApi();

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const sharp = devicePixelRatio;
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    context.clearRect(0, 0, small.size.width, small.size.height);
    const isForced = matchMedia('(forced-colors: active)').matches;
    paintSmall(context, small, isForced ? null : themes[theme].nodes);
  }, [small, theme]);

  useMinimapFrame(root, small);

  const lookAt = (point: Point) => {
    const { width, height, transform } = flowStore.getState();
    void flow.setViewport(viewAround(madeLarge(point, small), transform[2], { width, height }));
  };
  const pointAt = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  return (
    <div
      ref={root}
      className="minimap"
      aria-hidden
      style={size}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        lookAt(pointAt(event));
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) lookAt(pointAt(event));
      }}
    >
      <canvas
        ref={canvas}
        width={size.width * devicePixelRatio}
        height={size.height * devicePixelRatio}
        style={size}
      />
      <div className="minimap-frame" />
    </div>
  );
}
