import type { ReactFlowInstance } from '@xyflow/react';
import type { Point } from '#shared/model/argument-map';
import type { FlowNode } from './flow-nodes';

/** CSS pixels from the edge of the canvas at which it begins to move, and how far it moves in a frame at most. */
const border = 48;
const fastest = 14;

/** How far to pan for a pointer this far into a stretch of the canvas: towards the edge it is near. */
export function panAt(position: number, length: number): number {
  if (position < border) return fastest * Math.min(1, (border - position) / border);
  if (position > length - border) return -fastest * Math.min(1, (position - length + border) / border);
  return 0;
}

/** Pans while the pointer of a gesture stays near an edge. Returns how to stop. */
export function panNearEdges(
  flow: ReactFlowInstance<FlowNode>,
  root: Element,
  pointer: () => Point,
  onPan: () => void,
): () => void {
  let frame = requestAnimationFrame(function pan() {
    const { left, top, width, height } = root.getBoundingClientRect();
    const { x, y } = pointer();
    const step = { x: panAt(x - left, width), y: panAt(y - top, height) };
    if (step.x !== 0 || step.y !== 0) {
      const viewport = flow.getViewport();
      void flow.setViewport({ ...viewport, x: viewport.x + step.x, y: viewport.y + step.y });
      onPan();
    }
    frame = requestAnimationFrame(pan);
  });
  return () => cancelAnimationFrame(frame);
}
