import type { MouseEvent } from 'react';
import { centreOf } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { boxUnder } from './box-under';
import type { CanvasTools } from './canvas-tools';
import { placeOf } from './map-geometry';

/** Opens the context menu for the current node or relation, beside it. */
export function openMenuAtCurrent(tools: CanvasTools): void {
  const { current } = tools.workspace.document.getState();
  const place = current === null ? undefined : placeOf(tools.geometry(), current);
  const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
  openMenu(tools, current, place ? tools.flow.flowToScreenPosition(centreOf(place)) : middle);
}

/** Opens it for what lies under the pointer, which becomes the current thing unless it was selected already. */
export function openMenuAtPointer(tools: CanvasTools, event: MouseEvent): void {
  const { document } = tools.workspace;
  event.preventDefault();
  const on =
    event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>('[data-landing]') : null;
  const id = on?.dataset.id ?? boxUnder(tools, event);
  if (id === null) document.select([], null);
  else if (document.getState().selection.has(id)) document.select(document.getState().selection, id);
  else document.select([id]);
  openMenu(tools, id, { x: event.clientX, y: event.clientY });
}

function openMenu({ workspace: { document }, canvas }: CanvasTools, id: string | null, at: Point): void {
  const isNode = id !== null && findRecord(document.map().nodes, id) !== undefined;
  canvas.setState({ menu: { place: id === null ? 'canvas' : isNode ? 'node' : 'relation', at } });
}
