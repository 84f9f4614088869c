import type { DragEvent } from 'react';
import { carriedPassage, carriesPassage } from '../reader/passage-drag';
import { attachPassage, makeFromPassage } from '../reader/tying';
import { boxUnder } from './box-under';
import type { CanvasTools } from './canvas-tools';
import { aroundMiddle, newNodeSize, placeOf } from './map-geometry';

/** A passage that is dropped on a node is attached to it; on empty canvas it becomes evidence, with Shift a claim. */
export function passageDrop(tools: CanvasTools) {
  const { canvas, geometry, flow, workspace } = tools;
  const placeUnder = (event: DragEvent) => {
    const on = boxUnder(tools, event);
    const box = on === null ? undefined : placeOf(geometry(), on);
    if (on !== null && box) return { on, box };
    const corner = aroundMiddle(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    return { on: null, box: { ...corner, ...newNodeSize } };
  };
  const end = () => canvas.setState({ dropPlace: null });
  return {
    onDragOver: (event: DragEvent) => {
      if (!carriesPassage(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const next = placeUnder(event);
      const { dropPlace } = canvas.getState();
      const isSame =
        dropPlace?.on === next.on && dropPlace.box.x === next.box.x && dropPlace.box.y === next.box.y;
      if (!isSame) canvas.setState({ dropPlace: next });
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) end();
    },
    onDrop: (event: DragEvent) => {
      const passage = carriedPassage(event.dataTransfer);
      end();
      if (passage === null) return;
      event.preventDefault();
      const { on, box } = placeUnder(event);
      if (on !== null) attachPassage(workspace, passage, [on]);
      else makeFromPassage(workspace, passage, event.shiftKey ? 'claim' : 'evidence', { x: box.x, y: box.y });
    },
  };
}
