import type { MouseEvent } from 'react';
import { addNode } from '#shared/edit/add-node';
import { writingWords } from '#shared/words/writing';
import type { CanvasTools } from './canvas-tools';
import { aroundMiddle } from './map-geometry';

/** A new claim in the middle of where the pointer is, ready to be written. */
export function addClaimAt(
  { workspace: { document, canvas, ui }, flow }: CanvasTools,
  { clientX, clientY }: MouseEvent,
): void {
  const words = writingWords.adding.claim;
  const id = document.newId('n');
  const at = aroundMiddle(flow.screenToFlowPosition({ x: clientX, y: clientY }));
  document.apply(addNode({ id, kind: 'claim', text: '', at }), { label: words.step });
  document.edit(id);
  canvas?.reveal([id]);
  ui.announce(words.begun);
}
