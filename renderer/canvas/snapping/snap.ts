import type { Rect } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import { evenGaps, offsetsEvenly, rowAround } from './evenly';
import { type Guides, noGuides } from './guides';
import { linesShared, offsetsInLine } from './in-line';
import { type Axis, isSame, spanOf } from './span';

/** A box where the hand has it, and what lies around it. */
export interface Scene {
  readonly moving: Rect;
  readonly others: readonly Rect[];
}

export interface Snap {
  /** How far the box goes on to lie there, in map units. */
  readonly by: Point;
  /** Along which axes it snapped. */
  readonly holds: Readonly<Record<Axis, boolean>>;
  readonly guides: Guides;
}

/** The box nearest to where the hand has it, within the tolerance, that is in line with others or evenly spaced from them. */
export function snap(scene: Scene, tolerance: number): Snap {
  const [x, y] = [nearestAlong('x', scene, tolerance), nearestAlong('y', scene, tolerance)];
  const by = { x: x ?? 0, y: y ?? 0 };
  const axes = [...(x === null ? [] : (['x'] as const)), ...(y === null ? [] : (['y'] as const))];
  return { by, holds: { x: x !== null, y: y !== null }, guides: guidesAt(scene, by, tolerance, axes) };
}

/**
 * A step along one axis that goes no further than to the first place where the box is in line with others or evenly
 * spaced from them: what lies in the way of steps of one length can be reached, and no step leads back.
 *
 * @param step Map units; negative to the left and up.
 */
export function stepAlong(axis: Axis, scene: Scene, step: number): Omit<Snap, 'holds'> {
  const ahead = offsetsAlong(axis, scene, Math.abs(step))
    .map((offset) => offset * Math.sign(step))
    .filter((offset) => offset > 0 && !isSame(offset, 0) && offset <= Math.abs(step));
  const length = Math.min(Math.abs(step), ...ahead) * Math.sign(step);
  const by = axis === 'x' ? { x: length, y: 0 } : { x: 0, y: length };
  return { by, guides: ahead.length > 0 ? guidesAt(scene, by, Math.abs(step), [axis]) : noGuides };
}

function nearestAlong(axis: Axis, scene: Scene, tolerance: number): number | null {
  let nearest: number | null = null;
  for (const offset of offsetsAlong(axis, scene, tolerance)) {
    if (Math.abs(offset) > tolerance) continue;
    if (nearest === null || Math.abs(offset) < Math.abs(nearest)) nearest = offset;
  }
  return nearest;
}

function offsetsAlong(axis: Axis, { moving, others }: Scene, tolerance: number): readonly number[] {
  const span = spanOf(moving, axis);
  const spans = others.map((other) => spanOf(other, axis));
  return [
    ...offsetsInLine(span, spans, tolerance),
    ...offsetsEvenly(span, rowAround(span, spans, tolerance)),
  ];
}

function guidesAt({ moving, others }: Scene, by: Point, tolerance: number, axes: readonly Axis[]): Guides {
  const moved = { ...moving, x: moving.x + by.x, y: moving.y + by.y };
  const along = (axis: Axis) => {
    const spans = others.map((other) => spanOf(other, axis));
    const span = spanOf(moved, axis);
    // Of the row in which the hand has it: the other axis may take it out of that row by a hair.
    const row = rowAround(spanOf(moving, axis), spans, tolerance);
    return { lines: linesShared(axis, span, spans), gaps: evenGaps(axis, span, row) };
  };
  const found = axes.map(along);
  return { lines: found.flatMap(({ lines }) => lines), gaps: found.flatMap(({ gaps }) => gaps) };
}
