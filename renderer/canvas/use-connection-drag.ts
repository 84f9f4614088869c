import type { PointerEvent as ReactPointerEvent } from 'react';
import { useCallback } from 'react';
import type { Point } from '#shared/model/argument-map';
import type { RelationKind } from '#shared/model/relation-kinds';
import { connectingWords } from '#shared/words/connecting';
import { growClaim, outcomeOf, settle } from '../session/connecting';
import type { ConnectionDraft } from './canvas-store';
import { type CanvasTools, useCanvasTools } from './canvas-tools';
import { panNearEdges } from './edge-pan';
import { followPointer } from './follow-pointer';
import { landingAt } from './landing';

/** CSS pixels; a shorter drag was a click that shook. */
const shortestDrag = 8;

export interface DragStart {
  readonly gesture: ConnectionDraft['gesture'];
  readonly relationKind: RelationKind;
  /** Map units. */
  readonly from: Point;
}

/** Starts to draw a relation with the pointer. Holding Alt turns support into objection and back; Esc gives up. */
export function useConnectionDrag(): (event: ReactPointerEvent<Element>, start: DragStart) => void {
  const tools = useCanvasTools();
  return useCallback(
    (event, start) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      drag(tools, event.currentTarget, { x: event.clientX, y: event.clientY }, start);
    },
    [tools],
  );
}

function drag(tools: CanvasTools, grip: Element, begun: Point, start: DragStart): void {
  const { canvas, flow, workspace } = tools;
  const root = grip.closest('.react-flow') ?? grip;
  let pointer = begun;
  let turned = false;
  const follow = () => canvas.setState({ draft: draftTo(tools, start, pointer, turned) });
  const stopPanning = panNearEdges(
    flow,
    root,
    () => pointer,
    () => canvas.getState().draft && follow(),
  );
  const end = () => {
    stopPanning();
    canvas.setState({ draft: null });
  };
  followPointer({
    move: ({ clientX, clientY, altKey }) => {
      pointer = { x: clientX, y: clientY };
      turned = altKey;
      if (canvas.getState().draft || distance(begun, pointer) >= shortestDrag) follow();
    },
    drop: () => {
      const { draft } = canvas.getState();
      end();
      if (draft) drop(tools, draft, pointer);
    },
    cancel: () => {
      end();
      workspace.ui.announce(connectingWords.notConnected);
    },
  });
}

function draftTo(
  { flow, workspace }: CanvasTools,
  start: DragStart,
  pointer: Point,
  turned: boolean,
): ConnectionDraft {
  const { gesture, from } = start;
  const relationKind = turned ? opposite(start.relationKind) : start.relationKind;
  const landing = landingAt(pointer);
  const itself = gesture.kind === 'connect' && landing?.id === gesture.node;
  const allowed =
    landing !== null && outcomeOf(workspace, { gesture, relationKind }, landing, () => '').kind === 'change';
  return {
    gesture,
    relationKind,
    from,
    to: flow.screenToFlowPosition(pointer),
    over: landing === null || itself ? null : { id: landing.id, allowed },
  };
}

function drop({ workspace, flow }: CanvasTools, draft: ConnectionDraft, pointer: Point): void {
  const landing = landingAt(pointer);
  if (landing)
    settle(
      workspace,
      outcomeOf(workspace, draft, landing, () => workspace.document.newId('r')),
    );
  else growClaim(workspace, draft, flow.screenToFlowPosition(pointer));
}

function opposite(kind: RelationKind): RelationKind {
  return kind === 'support' ? 'attack' : 'support';
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
