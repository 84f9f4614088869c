import type { MouseEvent, PointerEvent } from 'react';
import { useMemo } from 'react';
import { overlaps, type Rect } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import type { CanvasTools } from './canvas-tools';
import { followPointer } from './follow-pointer';
import { relationsOf, relationsThrough } from './visible-slice';

/**
 * Shift and drag on empty canvas selects what the rectangle touches.
 *
 * Ours and not React Flow's, which can only select nodes that are mounted.
 */
export function useMarquee(tools: CanvasTools) {
  return useMemo(
    () => ({
      onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
        if (startsMarquee(event)) select(tools, event);
      },
      // React Flow would begin to pan on the mouse event that follows.
      onMouseDownCapture: (event: MouseEvent<HTMLElement>) => {
        if (startsMarquee(event)) event.stopPropagation();
      },
    }),
    [tools],
  );
}

function startsMarquee({ target, shiftKey, button }: MouseEvent<HTMLElement>): boolean {
  return shiftKey && button === 0 && target instanceof Element && target.matches('.react-flow__pane');
}

function select(
  { canvas, flow, geometry, workspace: { document, ui } }: CanvasTools,
  start: PointerEvent,
): void {
  const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) =>
    flow.screenToFlowPosition({ x: clientX, y: clientY });
  const corner = placeOf(start);
  const before = document.getState().selection;
  const { boxes, routes } = geometry();
  const { relations } = document.map();
  const { hidden } = document.getState().shown;
  const touchedBy = (part: Rect) => {
    const nodes = new Set(boxes.over(part).map(([id]) => id));
    const marks = [...relationsOf(relations, nodes), ...relationsThrough(relations, boxes, part)].filter(
      (id) => {
        const middle = routes.get(id)?.middle;
        return middle && overlaps({ ...middle, width: 0, height: 0 }, part);
      },
    );
    return [...nodes, ...marks].filter((id) => !hidden.has(id));
  };
  const end = () => canvas.setState({ marquee: null });
  followPointer({
    move: (event) => {
      const marquee = between(corner, placeOf(event));
      canvas.setState({ marquee });
      document.select([...before, ...touchedBy(marquee)]);
    },
    drop: () => {
      end();
      ui.announce(`${document.getState().selection.size} selected.`);
    },
    cancel: () => {
      end();
      document.select(before);
    },
  });
}

/** The rectangle between two opposite corners, whichever they are. */
function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
