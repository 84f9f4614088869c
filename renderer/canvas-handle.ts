import type { Rect } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import type { View } from './store/visits';

export type Side = 'above' | 'below' | 'left' | 'right';

/** What the rest of the window may ask of the canvas; only `renderer/canvas/` knows how it is drawn. */
export interface CanvasHandle {
  /** The whole map in view. */
  fit(): void;
  /** These nodes and relations in view, moving only as far as needed. */
  reveal(ids: readonly string[]): void;
  /** This node or relation in the middle, if it is too small to read now. */
  bringNear(id: string): void;
  fitSelection(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** 100 %. */
  zoomReset(): void;
  /** A free place for a new node near what the person looks at, in map units. */
  freePlace(near?: string): Point;
  /** The next free place for one of many nodes that are made one after the other, in rows over what is in sight. */
  nextPlace(size: { readonly width: number; readonly height: number }): Point;
  /** A free place for a new node on this side of a node or relation, in the order of what stands there. */
  placeBeside(id: string, side: Side): Point;
  /** A free place for things that come together: where `wanted` says, else where the pointer is, else in the middle. */
  placeFor(size: { readonly width: number; readonly height: number }, wanted?: Point): Point;
  /** The part of the map that shows in the window, in map units. */
  sight(): Rect;
  /** How the window looks at the map now. */
  view(): View;
  /** Looks at it so again. */
  show(view: View): void;
  focus(): void;
}
