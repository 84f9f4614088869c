import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Rect } from '#shared/drawing/rect';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { RelationKind } from '#shared/model/relation-kinds';
import type { OpenMenu } from '../bars/CommandMenu';

/** A drag of nodes that has not ended: the map knows nothing of it yet. */
export interface Moving {
  readonly ids: ReadonlySet<string>;
  /** Map units. */
  readonly by: Point;
}

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

/** A node whose text is being written, and the map before the first stroke. */
export interface Writing {
  readonly node: string;
  readonly before: ArgumentMap;
}

/** What goes on between two changes of the map, and is forgotten with the canvas. */
export interface CanvasState {
  readonly moving: Moving | null;
  readonly writing: Writing | null;
  readonly draft: ConnectionDraft | null;
  /** The rectangle that is being drawn to select what lies in it, in map units. */
  readonly marquee: Rect | null;
  readonly menu: OpenMenu | null;
  /**
   * The map that labels, findings and names are of: the one on the screen, or while somebody edits the one of a
   * moment ago. Judging a large map takes a frame of its own.
   */
  readonly judged: ArgumentMap;
  /** The space bar is held: dragging pans, wherever it starts. */
  readonly hand: boolean;
}

export type CanvasStore = StoreApi<CanvasState>;

export function createCanvasStore(judged: ArgumentMap): CanvasStore {
  return createStore<CanvasState>(() => ({
    moving: null,
    writing: null,
    draft: null,
    marquee: null,
    menu: null,
    judged,
    hand: false,
  }));
}
