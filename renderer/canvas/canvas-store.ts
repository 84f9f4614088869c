import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Rect } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import type { RelationKind } from '#shared/model/relation-kinds';
import type { OpenMenu } from '../bars/CommandMenu';
import { createSurvey, type Moving, type Survey } from './map-geometry';
import { type Guides, noGuides } from './snapping/guides';

/** A relation that is being drawn with the pointer. */
export interface ConnectionDraft {
  readonly gesture:
    | { readonly kind: 'connect'; readonly node: string; readonly end: 'premise' | 'target' }
    | { readonly kind: 'retarget'; readonly relation: string };
  readonly relationKind: RelationKind;
  /** Where it starts and where the pointer is, in map units. */
  readonly from: Point;
  readonly to: Point;
  /** What lies under the pointer and whether it can be dropped there. */
  readonly over: { readonly id: string; readonly allowed: boolean } | null;
}

/** What goes on between two changes of the map, and is forgotten with the canvas. */
export interface CanvasState {
  readonly moving: Moving | null;
  /** What the last move snapped to, until it ends. */
  readonly guides: Guides;
  readonly draft: ConnectionDraft | null;
  /** The rectangle that is being drawn to select what lies in it, in map units. */
  readonly marquee: Rect | null;
  /** Where a passage would be dropped: on a node, or as a new one in this place; in map units. */
  readonly dropPlace: { readonly on: string | null; readonly box: Rect } | null;
  readonly menu: OpenMenu | null;
  /** Whether all that is in sight is on the screen. Until then nothing is drawn that is out of sight. */
  readonly isDrawn: boolean;
  /** The space bar is held: dragging pans, wherever it starts. */
  readonly hand: boolean;
}

export interface CanvasStore extends StoreApi<CanvasState> {
  /** Where everything is in a version of the map. */
  readonly survey: Survey;
}

export function createCanvasStore(): CanvasStore {
  const store = createStore<CanvasState>(() => ({
    moving: null,
    guides: noGuides,
    draft: null,
    marquee: null,
    dropPlace: null,
    menu: null,
    isDrawn: false,
    hand: false,
  }));
  return { ...store, survey: createSurvey() };
}
