import type { Point } from '#shared/model/argument-map';
import type { RelationKind } from '#shared/model/relation-kinds';
import type { Stroke } from './curve';
import type { Rect } from './rect';

/** How a relation looks: an attack on a relation is an undercut, a support of one is backing. */
export type RouteKind = 'support' | 'attack' | 'undercut' | 'backing';

/** A relation as geometry in map units; colours, dashes, heads and marks are in `relation-style.ts`. */
export interface Route {
  /** Of the relation. */
  readonly id: string;
  readonly kind: RouteKind;
  /** All of the line, without the head: one stroke from each premise, and one more from the junction. */
  readonly strokes: readonly Stroke[];
  /** The same as SVG path data. */
  readonly path: string;
  /** The parts of the line: one from each premise; where premises are linked, one more from the junction. */
  readonly segments: readonly RouteSegment[];
  /** Where the line leaves the first premise. */
  readonly start: Point;
  /** Where the head touches the target. */
  readonly tip: Point;
  /** The tip again, and the direction the head points in: degrees clockwise, 0 to the right. */
  readonly head: { readonly x: number; readonly y: number; readonly angle: number };
  /** Where linked premises meet; the same point as `middle`. */
  readonly junction?: Point;
  /** The centre of the mark (`markRadius`): what undercuts and backing of this relation end on. */
  readonly middle: Point;
  /** Around line, head and mark. */
  readonly bounds: Rect;
}

export interface RouteSegment {
  /** A premise; null for the part from the junction to the target. */
  readonly from: string | null;
  readonly path: string;
}

export function routeKind(kind: RelationKind, targetsRelation: boolean): RouteKind {
  if (kind === 'attack') return targetsRelation ? 'undercut' : 'attack';
  return targetsRelation ? 'backing' : 'support';
}
